import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'
import type { PasskeyAssertion, PasskeyCreation, PasskeyOffer, PasskeyQuestion } from '@dam-lam/contract'

/*
 * A device that makes and uses passkeys, written from WebAuthn level 3 and none of our code: one P-256 key pair, a count of
 * its signatures, and an owner who is or is not asked for a finger.
 */
export interface SoftwareAuthenticator {
  readonly create: (offer: PasskeyOffer, how?: How) => PasskeyCreation['credential']
  readonly sign: (question: PasskeyQuestion, how?: How) => PasskeyAssertion
}

export interface How {
  /** The page on which it happens. */
  readonly origin?: string
  /** The owner was asked for a finger, a face or a PIN. */
  readonly verified?: boolean
  /** The count to claim, instead of one more than before. */
  readonly count?: number
  /** The place for which the key is used. */
  readonly rpId?: string
}

const USER_PRESENT = 1
const USER_VERIFIED = 4
const KEY_INCLUDED = 64

export function softwareAuthenticator(origin: string): SoftwareAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  let userHandle = ''
  let signatures = 0

  const dataOf = (rpId: string, { verified = true, count = (signatures += 1) }: How, key = Buffer.alloc(0)): Buffer => {
    const flags = USER_PRESENT | (verified ? USER_VERIFIED : 0) | (key.length > 0 ? KEY_INCLUDED : 0)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(count)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, key])
  }
  const clientData = (type: string, challenge: string, how: How): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin: how.origin ?? origin, crossOrigin: false }))
  const common = { id: base64(id), rawId: base64(id), type: 'public-key' as const, clientExtensionResults: {} }

  return {
    create({ challenge, user, rp }, how = {}) {
      userHandle = user.id
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey(publicKey)])
      const data = dataOf(how.rpId ?? rp.id ?? '', how, attested)
      // CBOR: { fmt: 'none', attStmt: {}, authData: bytes }
      const attestation = Buffer.concat([Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData'), bytes(data)])
      return { ...common, response: { clientDataJSON: base64(clientData('webauthn.create', challenge, how)), attestationObject: base64(attestation) } }
    },
    sign({ challenge, rpId }, how = {}) {
      const data = dataOf(how.rpId ?? rpId ?? '', how)
      const client = clientData('webauthn.get', challenge, how)
      const signature = createSign('sha256').update(Buffer.concat([data, sha256(client)])).sign(privateKey)
      return { ...common, response: { clientDataJSON: base64(client), authenticatorData: base64(data), signature: base64(signature), userHandle } }
    },
  }
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
const base64 = (data: Buffer): string => data.toString('base64url')
const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
const bytes = (value: Buffer): Buffer => Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 255]), value])

/** A P-256 key in COSE form: `{ 1: 2, 3: -7, -1: 1, -2: x, -3: y }`. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21]), coordinate(x), Buffer.from([0x22]), coordinate(y)])
}

const coordinate = (value: string): Buffer => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value, 'base64url')])
