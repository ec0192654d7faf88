import type { ClientBase, Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { newToken, tokenHash } from './token-hash.ts'

/*
 * A link that opens one thing once: the first start, or an account whose owner has no password. The token stands in it
 * behind `#`, which a browser sends to no server, so that no log of a server or of what stands before it can hold it.
 */

/** A link of the first start is printed where the server is started, and used by the same people. */
export const FIRST_START_HOURS = 24

/** A link, looked up and not yet used. */
export interface OneTimeLink {
  /** Whose account it opens; null for the first start. */
  readonly person: string | null
  readonly expiresAt: string
}

/** Makes a new link in the place of the one there was. @returns the token, which nobody can show again */
export async function makeLink(client: Pool | ClientBase, person: string | null, hours: number, { instant }: Moment): Promise<string> {
  const token = newToken()
  await client.query(
    `insert into one_time_link (token_hash, person, made_at, expires_at) values ($1, $2, $3, $3::timestamptz + $4::interval)
     on conflict (person) do update set token_hash = excluded.token_hash, made_at = excluded.made_at, expires_at = excluded.expires_at`,
    [tokenHash(token), person, instant, `${hours} hours`],
  )
  return token
}

/** What a link opens. @throws Problem `link-void`, alike for one that never was, was used, is too old or was replaced */
export async function findLink(write: Pool, token: string, { instant }: Moment): Promise<OneTimeLink> {
  const { rows } = await write.query<{ person: string | null; expires: Date }>(
    'select person, expires_at as expires from one_time_link where token_hash = $1 and expires_at > $2',
    [tokenHash(token), instant],
  )
  const [link] = rows
  if (!link) throw new Problem('link-void')
  return { person: link.person, expiresAt: link.expires.toISOString() }
}

/** Uses a link up, inside the change that it allows: of two who use it at once, one does. @throws Problem `link-void` */
export async function spendLink(client: ClientBase, token: string, { instant }: Moment): Promise<void> {
  const { rowCount } = await client.query('delete from one_time_link where token_hash = $1 and expires_at > $2', [tokenHash(token), instant])
  if (rowCount === 0) throw new Problem('link-void')
}
