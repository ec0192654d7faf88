import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { newToken, tokenHash } from './token-hash.ts'

/** So long may one look for the device. */
export const CHALLENGE_MINUTES = 5

/** Remembers a challenge that a device is to sign. @returns the token for a cookie of its own */
export async function keepChallenge(write: Pool, challenge: string, person: string | null, { instant }: Moment): Promise<string> {
  const token = newToken()
  await write.query('delete from passkey_challenge where expires_at < $1', [instant])
  await write.query('insert into passkey_challenge (token_hash, person, challenge, expires_at) values ($1, $2, $3, $4::timestamptz + $5::interval)', [
    tokenHash(token),
    person,
    challenge,
    instant,
    `${CHALLENGE_MINUTES} minutes`,
  ])
  return token
}

/** The challenge that this browser was given, for this person or for signing in (null); gone with the first who asks for it. */
export async function takeChallenge(write: Pool, token: string | undefined, person: string | null, { instant }: Moment): Promise<string | undefined> {
  const { rows } = await write.query<{ challenge: string }>(
    'delete from passkey_challenge where token_hash = $1 and person is not distinct from $2 and expires_at > $3 returning challenge',
    [tokenHash(token ?? ''), person, instant],
  )
  return rows[0]?.challenge
}
