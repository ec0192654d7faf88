import type { ClientBase, Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { IDLE } from './session.ts'
import { newToken, tokenHash } from './token-hash.ts'

/*
 * A browser from which somebody has signed in keeps a token that says nothing but this. It opens nothing; whoever guesses
 * passwords elsewhere cannot keep this browser out (`waiting-time.ts`).
 */

/** So long after the last sign-in a browser is still known. */
export const KNOWN_DAYS = 180

/** Of so many browsers that a person used last; whoever once knew the password cannot lay up a store. */
const MOST_BROWSERS = 20

/** What is no token of ours is replaced by one. */
const TOKEN = /^[\w-]{43}$/

/** Notes that this person has signed in from this browser. @returns the token to keep there, the same one for everybody who uses it */
export async function rememberBrowser(write: Pool, person: string, former: string | undefined, { instant }: Moment): Promise<string> {
  const token = former !== undefined && TOKEN.test(former) ? former : newToken()
  await write.query(
    `insert into known_browser (token_hash, person, last_used_at) values ($1, $2, $3)
     on conflict (token_hash, person) do update set last_used_at = excluded.last_used_at`,
    [tokenHash(token), person, instant],
  )
  await write.query(
    `delete from known_browser k where person = $1 and (last_used_at < $2::timestamptz - $3::interval or
       token_hash not in (select token_hash from known_browser where person = $1 order by last_used_at desc, token_hash limit $4))`,
    [person, instant, `${KNOWN_DAYS} days`, MOST_BROWSERS],
  )
  return token
}

/** Lets only this browser be known to a person from now on. */
export async function forgetBrowsers(client: ClientBase, person: string, except: string | undefined): Promise<void> {
  await client.query('delete from known_browser where person = $1 and token_hash is distinct from $2', [
    person,
    except === undefined ? null : tokenHash(except),
  ])
}

/** When the holder of this session last signed in from each browser that is known. */
export async function ownKnownBrowsers(read: Pool, token: string, { instant }: Moment): Promise<{ readonly lastUsed: string }[]> {
  const { rows } = await read.query<{ used: Date }>('select last_used_at as used from own_known_browsers($1, $2, $3)', [tokenHash(token), instant, IDLE])
  return rows.map(({ used }) => ({ lastUsed: used.toISOString() }))
}
