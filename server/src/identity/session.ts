import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { newToken, tokenHash } from './token-hash.ts'

/*
 * A session is a random token in the browser's cookie and its SHA-256 in the database. It ends when it was not used for
 * the idle time, when its longest life is over, or at sign-out; each sign-in makes a new one.
 */
export const IDLE_MINUTES = 8 * 60
export const LONGEST_LIFE_HOURS = 24 * 7

/** In the form of a PostgreSQL interval. */
export const IDLE = `${IDLE_MINUTES} minutes`

/** A session is noted as used at most this often, so that reading costs no write. */
const NOTE_AFTER_MS = 60_000

/** From where somebody signs in, so that the person may recognise the session later. */
export interface Whence {
  /** The network address. */
  readonly address: string
  /** What the browser says it is; anything may stand here. */
  readonly userAgent: string
  /** The cookie by which the browser may be known to the person. */
  readonly browser: string | undefined
}

/**
 * Opens a session for a person who has just proven who he is; answers with the token for the cookie.
 * @throws Problem `wrong-credentials` where the account is not open any more
 */
export async function openSession(write: Pool, person: string, { address, userAgent }: Whence, { instant }: Moment): Promise<string> {
  const token = newToken()
  await write.query('delete from session where expires_at < $1', [instant])
  const { rowCount } = await write.query(
    `insert into session (token_hash, person, signed_in_at, last_seen_at, expires_at, address, browser)
     select $1, person, $3, $3, $3::timestamptz + $4::interval, $5, left($6, 300) from account where person = $2 and standing = 'open'`,
    [tokenHash(token), person, instant, `${LONGEST_LIFE_HOURS} hours`, address, userAgent],
  )
  if (rowCount === 0) throw new Problem('wrong-credentials')
  return token
}

export async function closeSession(write: Pool, token: string): Promise<void> {
  await write.query('delete from session where token_hash = $1', [tokenHash(token)])
}

/** Who holds the session, and at which version the organisation and what is in force stand; undefined when there is no such session. */
export async function sessionHolder(
  pools: { readonly read: Pool; readonly write: Pool },
  token: string,
  { instant }: Moment,
): Promise<{ person: string; organisationVersion: number; inForceVersion: number } | undefined> {
  const { rows } = await pools.read.query<{ person: string; lastSeen: Date; version: number; inForce: number }>({
    name: 'session_holder',
    text: `select person, last_seen_at as "lastSeen", organisation_version() as version, in_force_version() as "inForce" from session_holder($1, $2, $3)`,
    values: [tokenHash(token), instant, IDLE],
  })
  const [found] = rows
  if (!found) return undefined
  await noteUse(pools.write, token, found.lastSeen, instant)
  return { person: found.person, organisationVersion: found.version, inForceVersion: found.inForce }
}

/** Keeps a session in use from going idle. */
export async function noteUse(write: Pool, token: string, lastSeen: Date, instant: string): Promise<void> {
  if (Date.parse(instant) - lastSeen.getTime() < NOTE_AFTER_MS) return
  await write.query('update session set last_seen_at = $2 where token_hash = $1 and last_seen_at < $2', [tokenHash(token), instant])
}
