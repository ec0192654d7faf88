import { z } from 'zod'
import { proofOfOwner } from './account.ts'
import { instant } from './primitives/instant.ts'
import { wellFormedText } from './primitives/well-formed-text.ts'

/*
 * What browser and server tell each other about a passkey, in the JSON forms of WebAuthn level 3; bytes are base64url.
 * The server asks, the device signs, the browser brings the answer back.
 */
const bytes = z.base64url().max(20_000)

const extensionResults = z.record(z.string(), z.unknown()).describe('Không dùng đến')

const credential = {
  id: bytes.min(1).describe('Mã của khóa'),
  rawId: bytes.min(1),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).exactOptional(),
  clientExtensionResults: extensionResults,
}

/** `POST /account/passkeys/offer` answers with what the device is asked. */
export const passkeyOffer = z
  .object({
    rp: z.object({ id: z.string().exactOptional(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    challenge: z.string(),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int().exactOptional(),
    excludeCredentials: z.array(z.object({ id: z.string(), type: z.string() })).exactOptional(),
    authenticatorSelection: z
      .object({
        residentKey: z.enum(['discouraged', 'preferred', 'required']).exactOptional(),
        requireResidentKey: z.boolean().exactOptional(),
        userVerification: z.enum(['required', 'preferred', 'discouraged']).exactOptional(),
      })
      .exactOptional(),
    attestation: z.enum(['direct', 'enterprise', 'indirect', 'none']).exactOptional(),
  })
  .meta({ id: 'PasskeyOffer' })
export type PasskeyOffer = z.infer<typeof passkeyOffer>

const passkeyName = wellFormedText(60).trim().min(1).describe('Tên để nhận ra khóa, ví dụ «Điện thoại»')

/** `POST /account/passkeys`: the key that the device has made, and what its owner calls it. */
export const passkeyCreation = z
  .strictObject({
    name: passkeyName,
    credential: z.strictObject({
      ...credential,
      response: z.strictObject({
        clientDataJSON: bytes.min(1),
        attestationObject: bytes.min(1),
        authenticatorData: bytes.exactOptional(),
        transports: z.array(z.string().max(40)).max(10).exactOptional(),
        publicKeyAlgorithm: z.int().exactOptional(),
        publicKey: bytes.exactOptional(),
      }),
    }),
  })
  .meta({ id: 'PasskeyCreation' })
export type PasskeyCreation = z.infer<typeof passkeyCreation>

/** `POST /session/passkey/question` answers with what the device is asked. */
export const passkeyQuestion = z
  .object({
    challenge: z.string(),
    timeout: z.int().exactOptional(),
    rpId: z.string().exactOptional(),
    userVerification: z.enum(['required', 'preferred', 'discouraged']).exactOptional(),
  })
  .meta({ id: 'PasskeyQuestion' })
export type PasskeyQuestion = z.infer<typeof passkeyQuestion>

/** `POST /session/passkey`: what the device has signed. */
export const passkeyAssertion = z
  .strictObject({
    ...credential,
    response: z.strictObject({ clientDataJSON: bytes.min(1), authenticatorData: bytes.min(1), signature: bytes.min(1), userHandle: bytes.exactOptional() }),
  })
  .meta({ id: 'PasskeyAssertion' })
export type PasskeyAssertion = z.infer<typeof passkeyAssertion>

export const ownPasskey = z.object({
  id: z.uuid(),
  name: z.string().describe('Tên do chủ đặt'),
  added: instant,
  lastUsed: instant.nullable().describe('Lần đăng nhập gần nhất bằng khóa này'),
})
export type OwnPasskey = z.infer<typeof ownPasskey>

/** `GET /account/passkeys`. */
export const ownPasskeys = z.object({ items: z.array(ownPasskey) }).meta({ id: 'OwnPasskeys' })

export const passkeyParams = z.object({ id: z.uuid() })

/** `POST /account/passkeys/{id}/rename`. */
export const passkeyRenaming = proofOfOwner.extend({ name: passkeyName }).meta({ id: 'PasskeyRenaming' })
export type PasskeyRenaming = z.infer<typeof passkeyRenaming>
