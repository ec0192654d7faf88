import { openAsBlob } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { AwsV4Signer } from 'aws4fetch'
import type { FileStore } from './file-store.ts'

/** Where an S3-compatible store is, and who we are to it. */
export interface S3Settings {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** What the hash of no bytes is; such a request says so too. */
const NO_BYTES = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/**
 * Documents in an S3-compatible store, addressed by path. Every request is signed together with the hash of its bytes, so
 * that the store itself refuses what arrives otherwise than it was sent.
 */
export function s3Store({ endpoint, bucket, ...keys }: S3Settings): FileStore {
  async function ask(method: 'PUT' | 'GET' | 'DELETE', sha256: string, body?: Blob): Promise<Response> {
    const url = `${endpoint.replace(/\/$/, '')}/${bucket}/${sha256.slice(0, 2)}/${sha256}`
    const headers = { 'x-amz-content-sha256': body ? sha256 : NO_BYTES }
    const signed = await new AwsV4Signer({ method, url, headers, service: 's3', ...keys }).sign()
    const response = await fetch(signed.url, { method, headers: signed.headers, redirect: 'error', ...(body && { body }) })
    if (response.ok || response.status === 404) return response
    throw new Error(`the store answers ${method} with ${response.status}: ${(await response.text()).slice(0, 500)}`)
  }

  return {
    async put(sha256, path) {
      const { ok, status } = await ask('PUT', sha256, await openAsBlob(path))
      if (!ok) throw new Error(`the store does not know the bucket ${bucket}: ${status}`)
      await rm(path)
    },

    async open(sha256) {
      const { ok, body } = await ask('GET', sha256)
      return ok && body ? Readable.fromWeb(body) : undefined
    },

    async remove(sha256) {
      await ask('DELETE', sha256)
    },
  }
}
