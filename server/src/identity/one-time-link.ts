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

/** A link to an account is carried to somebody by hand, perhaps over a weekend, and no longer. */
export const ACCOUNT_LINK_HOURS = 72

/** A link, looked up and not yet used. */
export interface OneTimeLink {
  /** Whose account it opens; null for the first start. */
  readonly person: string | null
  /** Using it also takes away what else the account is opened with. */
  readonly removesFactors: boolean
  readonly expiresAt: string
}

/** A link to be made. */
export interface NewLink {
  readonly person: string | null
  readonly removesFactors: boolean
  readonly hours: number
}

/** A link just made: its token, which nobody can show again, and until when it is good. */
export interface FreshLink {
  readonly token: string
  readonly expiresAt: string
}

/** Makes a new link in the place of the one there was. */
export async function makeLink(client: Pool | ClientBase, { person, removesFactors, hours }: NewLink, instant: string): Promise<FreshLink> {
  const token = newToken()
  const { rows } = await client.query<{ expires: Date }>(
    `insert into one_time_link (token_hash, person, made_at, expires_at, removes_factors) values ($1, $2, $3, $3::timestamptz + $4::interval, $5)
     on conflict (person) do update set token_hash = excluded.token_hash, made_at = excluded.made_at, expires_at = excluded.expires_at,
       removes_factors = excluded.removes_factors
     returning expires_at as expires`,
    [tokenHash(token), person, instant, `${hours} hours`, removesFactors],
  )
  return { token, expiresAt: rows[0]?.expires.toISOString() ?? instant }
}

/** What a link opens. @throws Problem `link-void`, alike for one that never was, was used, is too old or was replaced */
export async function findLink(write: Pool, token: string, { instant }: Moment): Promise<OneTimeLink> {
  const { rows } = await write.query<{ person: string | null; removesFactors: boolean; expires: Date }>(
    'select person, removes_factors as "removesFactors", expires_at as expires from one_time_link where token_hash = $1 and expires_at > $2',
    [tokenHash(token), instant],
  )
  const [link] = rows
  if (!link) throw new Problem('link-void')
  return { person: link.person, removesFactors: link.removesFactors, expiresAt: link.expires.toISOString() }
}

/** Uses a link up, inside the change that it allows: of two who use it at once, one does. @throws Problem `link-void` */
export const spendLink = (client: ClientBase, token: string, moment: Moment): Promise<Omit<OneTimeLink, 'expiresAt'>> => spendLinkOf(client, tokenHash(token), moment)

/** The same for a link of which only the hash was kept. @returns what it opened. @throws Problem `link-void` */
export async function spendLinkOf(client: ClientBase, hash: Buffer, { instant }: Moment): Promise<Omit<OneTimeLink, 'expiresAt'>> {
  const { rows } = await client.query<Omit<OneTimeLink, 'expiresAt'>>(
    'delete from one_time_link where token_hash = $1 and expires_at > $2 returning person, removes_factors as "removesFactors"',
    [hash, instant],
  )
  const [link] = rows
  if (!link) throw new Problem('link-void')
  return link
}
