import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { KNOWN_DAYS } from '../identity/known-browser.ts'
import { IDLE } from '../identity/session.ts'
import { COMMENTS_COUNT_HOURS } from '../public-opinion/count-comment.ts'
import { GROWING_WAIT } from '../identity/waiting-time.ts'

/*
 * What is deleted when; docs/operations.md has the whole table, with what is never deleted. A session goes when it can no
 * longer be used, a failure to sign in when it no longer counts, the offer of a second factor when nobody is left who could
 * confirm it.
 */

/** So long does a repeated request find its first answer: longer than any browser or program keeps trying. */
export const IDEMPOTENCY_DAYS = 30

/** How many rows of each kind went; kinds of which none went are left out. */
export type Deleted = Readonly<Record<string, number>>

/** Deletes what has expired by this moment. */
export async function deleteExpired(write: Pool, { instant }: Moment): Promise<Deleted> {
  const { rows } = await write.query<{ kind: string; deleted: number }>(
    'select kind, deleted::integer as deleted from delete_expired($1, $2, $3, $4) where deleted > 0',
    [instant, IDLE, `${GROWING_WAIT.withinHours} hours`, `${IDEMPOTENCY_DAYS} days`],
  )
  await write.query('delete from passkey_challenge where expires_at < $1', [instant])
  await write.query('delete from single_sign_on_request where expires_at < $1', [instant])
  await write.query('delete from single_sign_on_confirmation where expires_at < $1', [instant])
  await write.query('delete from known_browser where last_used_at < $1::timestamptz - $2::interval', [instant, `${KNOWN_DAYS} days`])
  await write.query('delete from comment_sent where sent_at < $1::timestamptz - $2::interval', [instant, `${COMMENTS_COUNT_HOURS} hours`])
  const { rowCount: links } = await write.query('delete from one_time_link where expires_at < $1', [instant])
  return Object.fromEntries([...rows.map(({ kind, deleted }) => [kind, deleted] as const), ...(links ? [['one_time_link', links] as const] : [])])
}
