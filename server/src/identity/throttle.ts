import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'

/*
 * Guessing is slowed down by counting failures: per name and address, so that nobody can lock a colleague out from
 * elsewhere, and per address over all names, so that one password tried on many names is noticed too.
 */
export const FAILURES_ALLOWED = { perAccount: 10, perAddress: 100, withinMinutes: 15 } as const

const WINDOW = `${FAILURES_ALLOWED.withinMinutes} minutes`

export interface Attempt {
  readonly account: string
  readonly address: string
}

/** Whether so many attempts have failed lately that this one is not even looked at. */
export async function tooManyFailures(write: Pool, { account, address }: Attempt, { instant }: Moment): Promise<boolean> {
  const { rows } = await write.query<{ account: number; address: number }>(
    `select count(*) filter (where account = $1)::integer as account, count(*)::integer as address
       from sign_in_failure where address = $2 and failed_at > $3::timestamptz - $4::interval`,
    [account, address, instant, WINDOW],
  )
  const [failed] = rows
  if (!failed) return false
  return failed.account >= FAILURES_ALLOWED.perAccount || failed.address >= FAILURES_ALLOWED.perAddress
}

export async function noteFailure(write: Pool, { account, address }: Attempt, { instant }: Moment): Promise<void> {
  await write.query('insert into sign_in_failure (account, address, failed_at) values ($1, $2, $3)', [account, address, instant])
}

/** After a success the name starts anew from this address; what is too old to count is forgotten with it. */
export async function forgetFailures(write: Pool, { account, address }: Attempt, { instant }: Moment): Promise<void> {
  await write.query('delete from sign_in_failure where account = $1 and address = $2 or failed_at < $3::timestamptz - $4::interval', [
    account,
    address,
    instant,
    WINDOW,
  ])
}
