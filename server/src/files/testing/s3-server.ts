import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { S3Settings } from '../s3-store.ts'

/** A small S3-compatible store that really checks what it is sent: signature (SigV4), hash of the bytes, and the time. */
export interface S3Server {
  readonly settings: S3Settings
  /** What it keeps, by path. */
  readonly objects: ReadonlyMap<string, Buffer>
  stop(): Promise<void>
}

const KEYS = { bucket: 'tai-lieu', region: 'vn-1', accessKeyId: 'AKDAMLAM', secretAccessKey: 'khóa bí mật của kho' }
const CLOCK_MAY_DIFFER_MS = 15 * 60 * 1000

export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    void answer(request, objects).then(({ status, body }) => response.writeHead(status).end(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the store has no address')
  return {
    settings: { endpoint: `http://127.0.0.1:${address.port}`, ...KEYS },
    objects,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answer(request: IncomingMessage, objects: Map<string, Buffer>): Promise<{ readonly status: number; readonly body?: Buffer | string }> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  const body = Buffer.concat(pieces)
  const fault = faultIn(request, body)
  if (fault !== undefined) return { status: 403, body: `<Error><Code>${fault}</Code></Error>` }
  const path = request.url ?? ''
  if (!path.startsWith(`/${KEYS.bucket}/`)) return { status: 404, body: '<Error><Code>NoSuchBucket</Code></Error>' }
  if (request.method === 'PUT') {
    objects.set(path, body)
    return { status: 200 }
  }
  if (request.method === 'DELETE') {
    objects.delete(path)
    return { status: 204 }
  }
  const found = objects.get(path)
  return found ? { status: 200, body: found } : { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }
}

/** What is wrong with how a request was signed; undefined where nothing is. */
function faultIn({ method, url = '', headers }: IncomingMessage, body: Buffer): string | undefined {
  const [, keyId, date, region, names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? []
  if (keyId !== KEYS.accessKeyId || region !== KEYS.region || date === undefined) return 'InvalidAccessKeyId'
  const instant = String(headers['x-amz-date'])
  if (Math.abs(Date.now() - Date.parse(instant.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'))) > CLOCK_MAY_DIFFER_MS) return 'RequestTimeTooSkewed'
  const contentHash = createHash('sha256').update(body).digest('hex')
  if (headers['x-amz-content-sha256'] !== contentHash) return 'XAmzContentSHA256Mismatch'
  const signedNames = names.split(';')
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signedNames.includes(name))) return 'AccessDenied'
  const [path = '', query = ''] = url.split('?')
  const canonical = [method, path, query, ...signedNames.map((name) => `${name}:${String(headers[name]).trim()}`), '', names, contentHash].join('\n')
  const scope = `${date}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', instant, scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = [date, region, 's3', 'aws4_request'].reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${KEYS.secretAccessKey}`)
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch'
}

const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest()
