import type { ClientBase, Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { Problem } from '../problem.ts'
import { KNOWN_DAYS } from './known-browser.ts'
import { networkOf } from './network-of.ts'
import { tokenHash } from './token-hash.ts'
import { AHEAD_SECONDS, FAILURES_ALLOWED, GROWING_WAIT, mayTry } from './waiting-time.ts'

/** Somebody tries a secret; `waiting-time.ts` says why it is counted as it is. */
export interface Attempt {
  /** What is tried: a user name as it was typed, whether anybody bears it or not, or the codes of a person. */
  readonly account: string
  /** From which network address. */
  readonly address: string
  /** The cookie by which the browser may be known to `person`. */
  readonly browser: string | undefined
  /** Whose known browsers are meant. */
  readonly person: string
}

/** An attempt that is being looked at; until it succeeds it counts as failed. */
export interface CountedAttempt extends Attempt {
  readonly id: string
}

const LATELY = `${FAILURES_ALLOWED.withinMinutes} minutes`
const THE_DAY = `${GROWING_WAIT.withinHours} hours`
const AHEAD = `${AHEAD_SECONDS} seconds`

const KNOWN = 'select from known_browser where token_hash = $1 and person = $2 and last_used_at > $3::timestamptz - $4::interval'

/**
 * Counts an attempt before it is looked at, so that a thousand at once are not a thousand guesses.
 *
 * @throws Problem `too-many-failures` when this one is not to be looked at; it is then not counted either
 */
export async function beginAttempt(write: Pool, attempt: Attempt, { instant }: Moment): Promise<CountedAttempt> {
  const address = networkOf(attempt.address)
  return inTransaction(write, async (client) => {
    const key = await keyOf(client, attempt)
    // The account before the address, always: so nobody waits in a circle.
    await client.query('select pg_advisory_xact_lock(40, hashtext($1))', [key])
    await client.query('select pg_advisory_xact_lock(41, hashtext($1))', [address])
    const browser = await knownBrowser(client, attempt, instant)
    if (!mayTry(await failuresOf(client, { key, address, browser }, instant))) throw new Problem('too-many-failures')
    const { rows } = await client.query<{ id: string }>(
      'insert into sign_in_failure (account, address, browser, failed_at) values ($1, $2, $3, $4) returning id',
      [key, address, browser, instant],
    )
    return { ...attempt, id: rows[0]?.id ?? '' }
  })
}

async function knownBrowser(client: ClientBase, { browser, person }: Attempt, instant: string): Promise<Buffer | null> {
  const hash = browser === undefined ? null : tokenHash(browser)
  const { rowCount } = await client.query(KNOWN, [hash, person, instant, `${KNOWN_DAYS} days`])
  return rowCount === 0 ? null : hash
}

/** People type passwords into the field of the name; so of what is no name here only a hash is kept. */
async function keyOf(client: ClientBase, { account }: Attempt): Promise<string> {
  const { rows } = await client.query<{ key: string }>('select coalesce((select person from account where person = $1), $2) as key', [
    account,
    tokenHash(account).toString('base64url'),
  ])
  return rows[0]?.key ?? account
}

interface Source {
  readonly key: string
  readonly address: string
  readonly browser: Buffer | null
}

async function failuresOf(client: ClientBase, { key, address, browser }: Source, instant: string) {
  const { rows } = await client.query<{ fromHere: number; fromAddress: number; inCircle: number; last: Date | null }>(
    `with circle as (
       select address, failed_at from sign_in_failure
        where account = $1 and browser is not distinct from $3 and failed_at > $4::timestamptz - $6::interval and failed_at <= $4::timestamptz + $7::interval)
     select count(*)::integer as "inCircle", max(failed_at) as last,
            (count(*) filter (where ($3::bytea is not null or address = $2) and failed_at > $4::timestamptz - $5::interval))::integer as "fromHere",
            (select count(*)::integer from sign_in_failure
              where $3::bytea is null and address = $2 and failed_at > $4::timestamptz - $5::interval and failed_at <= $4::timestamptz + $7::interval) as "fromAddress"
       from circle`,
    [key, address, browser, instant, LATELY, THE_DAY, AHEAD],
  )
  const [{ last, ...counted } = { fromHere: 0, fromAddress: 0, inCircle: 0, last: null }] = rows
  return { ...counted, sinceLastMs: last && Date.parse(instant) - last.getTime() }
}

/** The secret was right, and something else is still asked for: this attempt did not fail, earlier ones still count. */
export async function withdrawAttempt(write: Pool, { id }: CountedAttempt): Promise<void> {
  await write.query('delete from sign_in_failure where id = $1', [id])
}

/** After a success the account starts anew from here; strangers elsewhere do not. What is too old to count is forgotten with it. */
export async function forgetFailures(write: Pool, attempt: Attempt, { instant }: Moment): Promise<void> {
  await inTransaction(write, async (client) => {
    await client.query(
      `delete from sign_in_failure
        where account = $1 and browser is not distinct from $3 and ($3::bytea is not null or address = $2)
           or failed_at < $4::timestamptz - $5::interval`,
      [await keyOf(client, attempt), networkOf(attempt.address), await knownBrowser(client, attempt, instant), instant, THE_DAY],
    )
  })
}
