import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Moment } from '../clock.ts'
import { networkOf } from '../identity/network-of.ts'
import { Problem } from '../problem.ts'

/*
 * Anybody may comment, so somebody will try to comment without end. What counts is the network it comes from, as with
 * failures to sign in: a whole office, or a whole café, may stand behind one address, so the limit is generous; and it is only
 * a limit on how fast, since nothing is shown before somebody has read it.
 */
export const COMMENTS_ALLOWED = { withinTheHour: 10, withinTheDay: 40 } as const

/** So long does a network stand in the table, and the same text from it is taken for a repetition. */
export const COMMENTS_COUNT_HOURS = 24

/**
 * Counts a comment, before anything of it is kept; several at once from one network wait for each other.
 *
 * @throws Problem `comment-already-received` for the same text once more, `too-many-requests`
 */
export async function countComment(client: ClientBase, { publication, says, address }: { readonly publication: string; readonly says: string; readonly address: string }, { instant }: Moment): Promise<void> {
  const network = networkOf(address)
  const hash = createHash('sha256').update(`${publication}\n${says}`).digest()
  await client.query('select pg_advisory_xact_lock(42, hashtext($1))', [network])
  const { rows } = await client.query<{ hour: number; day: number; same: boolean }>(
    `select (count(*) filter (where sent_at > $3::timestamptz - interval '1 hour'))::integer as hour, count(*)::integer as day,
            coalesce(bool_or(text_hash = $2), false) as same
       from comment_sent where network = $1 and sent_at > $3::timestamptz - $4::interval`,
    [network, hash, instant, `${COMMENTS_COUNT_HOURS} hours`],
  )
  const [{ hour, day, same } = { hour: 0, day: 0, same: false }] = rows
  if (same) throw new Problem('comment-already-received')
  if (hour >= COMMENTS_ALLOWED.withinTheHour || day >= COMMENTS_ALLOWED.withinTheDay) throw new Problem('too-many-requests')
  await client.query('insert into comment_sent (network, text_hash, sent_at) values ($1, $2, $3)', [network, hash, instant])
}
