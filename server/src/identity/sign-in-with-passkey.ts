import type { PasskeyAssertion, PasskeyQuestion } from '@dam-lam/contract'
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { Problem } from '../problem.ts'
import { CHALLENGE_MINUTES, keepChallenge, takeChallenge } from './passkey-challenge.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { relyingParty } from './relying-party.ts'
import { openSession, type Whence } from './session.ts'

/*
 * Signing in without a user name: the device shows its owner the passkeys that it has for this place, asks for a finger, a
 * face or a PIN, and signs the challenge. There is nothing to guess, so nothing is counted and nobody has to wait.
 *
 * Some devices count their signatures. A count that does not grow means that the private key is in two places: it is
 * refused, and recorded for the owner.
 */

/** What the device is asked, and the token of the challenge for a cookie. */
export async function askForPasskey(write: Pool, publicUrl: string, moment: Moment): Promise<{ readonly options: PasskeyQuestion; readonly token: string }> {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(publicUrl).id,
    userVerification: 'required',
    timeout: CHALLENGE_MINUTES * 60_000,
  })
  return { options, token: await keepChallenge(write, options.challenge, null, moment) }
}

export interface Asked {
  /** Of the challenge. */
  readonly token: string | undefined
  readonly publicUrl: string
}

/**
 * Opens a session for whoever has the device and can open it. A passkey that nobody has here and a wrong signature are told
 * apart by nothing.
 *
 * @throws Problem `passkey-refused`
 */
export async function signInWithPasskey(
  write: Pool,
  assertion: PasskeyAssertion,
  { token, publicUrl }: Asked,
  whence: Whence,
  moment: Moment,
): Promise<{ readonly session: string; readonly person: string }> {
  const challenge = await takeChallenge(write, token, null, moment)
  const passkey = await passkeyBy(write, assertion.id)
  if (challenge === undefined || !passkey || !belongsTo(assertion, passkey)) throw new Problem('passkey-refused')
  const { id: rpId, origin } = relyingParty(publicUrl)
  const shown = await verifyAuthenticationResponse({
    response: assertion,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    // The count is compared below, in the database, where two at once cannot both be the next.
    credential: { id: assertion.id, publicKey: Uint8Array.from(passkey.publicKey), counter: 0 },
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!shown?.verified) throw new Problem('passkey-refused')
  if (!(await noteSignature(write, passkey.id, shown.authenticationInfo.newCounter, moment))) {
    await inTransaction(write, (client) =>
      recordIdentityEvent(client, { type: 'PasskeyCountFellBack', person: passkey.person, passkey: passkey.id }, moment),
    )
    throw new Problem('passkey-refused')
  }
  return { session: await openSession(write, passkey.person, whence, moment), person: passkey.person }
}

interface Passkey {
  readonly id: string
  readonly person: string
  readonly publicKey: Buffer
  readonly handle: string
}

async function passkeyBy(write: Pool, credentialId: string): Promise<Passkey | undefined> {
  const { rows } = await write.query<Passkey>(
    `select p.id, p.person, p.public_key as "publicKey", a.passkey_handle as handle
       from passkey p join account a using (person) where credential_id = $1`,
    [credentialId],
  )
  return rows[0]
}

/** A device names the person by the handle that it was given. */
const belongsTo = ({ response }: PasskeyAssertion, { handle }: Passkey): boolean =>
  response.userHandle === Buffer.from(handle.replaceAll('-', ''), 'hex').toString('base64url')

/** Whether the count has grown, or the device does not count. */
async function noteSignature(write: Pool, id: string, count: number, { instant }: Moment): Promise<boolean> {
  const { rowCount } = await write.query(
    'update passkey set sign_count = $2, last_used_at = $3 where id = $1 and (sign_count < $2 or sign_count = 0 and $2 = 0)',
    [id, count, instant],
  )
  return rowCount !== 0
}
