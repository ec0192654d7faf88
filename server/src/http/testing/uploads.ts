import { keptFile, type KeptFileView } from '@dam-lam/contract'
import type { SecrecyDeclaration } from '@dam-lam/core'
import { read, type Answer, type TestClient } from './test-client.ts'

export const OCTETS = { 'content-type': 'application/octet-stream' }

/** Brings a file, declared to be no state secret unless said otherwise. */
export const upload = (client: TestClient, name: string, bytes: Buffer | string, secrecy: SecrecyDeclaration = 'none'): Promise<Answer> =>
  client.sendRaw('POST', `/files?name=${encodeURIComponent(name)}&secrecy=${secrecy}`, bytes, OCTETS)

/** The same, and must succeed. */
export const uploaded = async (client: TestClient, name: string, bytes: Buffer | string): Promise<KeptFileView> => read(await upload(client, name, bytes), 201, keptFile)
