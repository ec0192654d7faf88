import type { PasskeyCreation, PasskeyOffer } from '@dam-lam/contract'
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { Problem } from '../problem.ts'
import { CHALLENGE_MINUTES, keepChallenge, takeChallenge } from './passkey-challenge.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { RELYING_PARTY_NAME, relyingParty } from './relying-party.ts'
import { requireOwner, type Proof } from './require-owner.ts'
import type { OwnerHere } from './require-password-or-confirmation.ts'

/*
 * A device makes a key pair, keeps the private half and shows that it has it. It must be able to find the key without a user
 * name, and must ask its owner for a finger, a face or a PIN each time: so one passkey counts as both factors. Nobody is
 * asked which make of device it is.
 */

/** Ed25519, ECDSA on P-256, RSA: COSE’s −8, −7 and −257. */
const ALGORITHMS = [-8, -7, -257] as const

/**
 * What the device is asked.
 *
 * @param publicUrl  where people reach the server
 * @returns the options for the browser, and the token of the challenge for a cookie
 * @throws Problem `wrong-password`, `not-confirmed`, `wrong-code`, `too-many-failures`
 */
export async function offerPasskey(
  write: Pool,
  owner: OwnerHere,
  proof: Proof,
  { publicUrl, moment }: { readonly publicUrl: string; readonly moment: Moment },
): Promise<{ readonly options: PasskeyOffer; readonly token: string }> {
  await requireOwner(write, owner, proof, { what: 'add-passkey' }, moment)
  const { rows } = await write.query<{ handle: string; known: readonly string[] }>(
    `select passkey_handle as handle, array(select credential_id from passkey p where p.person = a.person) as known from account a where person = $1`,
    [owner.person],
  )
  const [{ handle, known } = { handle: '', known: [] }] = rows
  const options = await generateRegistrationOptions({
    rpName: RELYING_PARTY_NAME,
    rpID: relyingParty(publicUrl).id,
    userName: owner.person,
    userID: handleBytes(handle),
    timeout: CHALLENGE_MINUTES * 60_000,
    attestationType: 'none',
    supportedAlgorithmIDs: [...ALGORITHMS],
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map((id) => ({ id })),
  })
  return { options, token: await keepChallenge(write, options.challenge, owner.person, moment) }
}

/**
 * Keeps the public half of the key that the device has made.
 *
 * @param token  of the challenge
 * @throws Problem `passkey-refused` for one that does not fit the challenge, is too late, or is known already
 */
export async function addPasskey(
  write: Pool,
  person: string,
  { name, credential }: PasskeyCreation,
  { token, publicUrl, moment }: { readonly token: string | undefined; readonly publicUrl: string; readonly moment: Moment },
): Promise<void> {
  const challenge = await takeChallenge(write, token, person, moment)
  const { id: rpId, origin } = relyingParty(publicUrl)
  const made =
    challenge === undefined
      ? undefined
      : await verifyRegistrationResponse({
          response: credential,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: rpId,
          requireUserVerification: true,
          supportedAlgorithmIDs: [...ALGORITHMS],
        }).catch(() => undefined)
  if (!made?.verified) throw new Problem('passkey-refused')
  const { id: credentialId, publicKey, counter } = made.registrationInfo.credential
  await inTransaction(write, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into passkey (person, credential_id, public_key, sign_count, name, added_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (credential_id) do nothing returning id`,
      [person, credentialId, Buffer.from(publicKey), counter, name, moment.instant],
    )
    const passkey = rows[0]?.id
    if (passkey === undefined) throw new Problem('passkey-refused')
    await recordIdentityEvent(client, { type: 'PasskeyAdded', person, passkey }, moment)
  })
}

const handleBytes = (handle: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(handle.replaceAll('-', ''), 'hex'))
