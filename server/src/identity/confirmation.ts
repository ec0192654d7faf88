import type { ConfirmedChange } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { PENDING_MINUTES } from './pending-sign-in.ts'
import { tokenHash } from './token-hash.ts'

/*
 * Who has no password confirms a change of the own account by signing in afresh at the provider. That is kept for this session
 * and this one change, as long as a sign-in under way is kept between its two steps, and is gone once the change is made.
 */

/** A change, and whose session makes it. */
export interface Confirmed {
  /** The token of the session. */
  readonly token: string
  readonly change: ConfirmedChange
}

/** A change as the database names it: `mail-address`, `remove-passkey 0b0e7c52-…`. */
export const nameOfChange = ({ what, passkey }: ConfirmedChange): string => (passkey === undefined ? what : `${what} ${passkey}`)

/** Keeps that the holder of this session has signed in afresh for this change. */
export async function keepConfirmation(write: Pool, { session, change }: { readonly session: Buffer; readonly change: string }, { instant }: Moment): Promise<void> {
  await write.query('delete from single_sign_on_confirmation where expires_at < $1', [instant])
  await write.query(
    `insert into single_sign_on_confirmation (session_hash, change, expires_at) values ($1, $2, $3::timestamptz + $4::interval)
     on conflict (session_hash, change) do update set expires_at = excluded.expires_at`,
    [session, change, instant, `${PENDING_MINUTES} minutes`],
  )
}

/** Looks whether the change is confirmed, without using that up. @throws Problem `not-confirmed` */
export async function requireConfirmation(write: Pool, { token, change }: Confirmed, { instant }: Moment): Promise<void> {
  const { rowCount } = await write.query('select from single_sign_on_confirmation where session_hash = $1 and change = $2 and expires_at > $3', [
    tokenHash(token),
    nameOfChange(change),
    instant,
  ])
  if (rowCount === 0) throw new Problem('not-confirmed')
}

/** Uses it up: of two changes at once, one is made. @throws Problem `not-confirmed` */
export async function spendConfirmation(write: Pool, { token, change }: Confirmed, { instant }: Moment): Promise<void> {
  const { rowCount } = await write.query('delete from single_sign_on_confirmation where session_hash = $1 and change = $2 and expires_at > $3', [
    tokenHash(token),
    nameOfChange(change),
    instant,
  ])
  if (rowCount === 0) throw new Problem('not-confirmed')
}
