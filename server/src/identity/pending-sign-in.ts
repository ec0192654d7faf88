import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { newToken, tokenHash } from './token-hash.ts'

/** So long may one look for the authenticator after the password was right. */
export const PENDING_MINUTES = 5

/** Remembers that this person has given the password; answers with the token for a cookie of its own. */
export async function openPendingSignIn(write: Pool, person: string, { instant }: Moment): Promise<string> {
  const token = newToken()
  await write.query('delete from pending_sign_in where expires_at < $1', [instant])
  await write.query('insert into pending_sign_in (token_hash, person, expires_at) values ($1, $2, $3::timestamptz + $4::interval)', [
    tokenHash(token),
    person,
    instant,
    `${PENDING_MINUTES} minutes`,
  ])
  return token
}

/** Who has given the password and not yet the code. */
export async function pendingPerson(write: Pool, token: string, { instant }: Moment): Promise<string | undefined> {
  const { rows } = await write.query<{ person: string }>('select person from pending_sign_in where token_hash = $1 and expires_at > $2', [
    tokenHash(token),
    instant,
  ])
  return rows[0]?.person
}

/** Whether it was still there: of two who finish the same sign-in, one does. */
export async function closePendingSignIn(write: Pool, token: string): Promise<boolean> {
  const { rowCount } = await write.query('delete from pending_sign_in where token_hash = $1', [tokenHash(token)])
  return rowCount !== 0
}
