import type { OwnSession } from '@dam-lam/contract'
import type { ClientBase, Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { Problem } from '../problem.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { IDLE } from './session.ts'
import { tokenHash } from './token-hash.ts'

/** Where the holder of this session is signed in: this session first, then the one used last. */
export async function ownSessions(read: Pool, token: string, { instant }: Moment): Promise<OwnSession[]> {
  const { rows } = await read.query<Omit<OwnSession, 'since' | 'lastSeen'> & { since: Date; lastSeen: Date }>(
    `select id, signed_in_at as since, last_seen_at as "lastSeen", browser, address, current from own_sessions($1, $2, $3)`,
    [tokenHash(token), instant, IDLE],
  )
  return rows.map((row) => ({ ...row, since: row.since.toISOString(), lastSeen: row.lastSeen.toISOString() }))
}

/** Signs the person out in one place. @throws Problem `not-found`, also for the session of somebody else */
export async function endSession(write: Pool, person: string, id: string, moment: Moment): Promise<void> {
  await inTransaction(write, async (client) => {
    const { rowCount } = await client.query('delete from session where id = $1 and person = $2', [id, person])
    if (rowCount === 0) throw new Problem('not-found')
    await recordIdentityEvent(client, { type: 'SessionsEnded', person, sessions: [id] }, moment)
  })
}

/** Signs the person out everywhere but here. */
export async function endOtherSessions(write: Pool, person: string, token: string, moment: Moment): Promise<void> {
  await inTransaction(write, (client) => endOthers(client, person, token, moment))
}

/** Signs somebody out everywhere, and with it whoever has given the password and not yet the code. @returns the ids of the sessions */
export async function endEverySession(client: ClientBase, person: string): Promise<readonly string[]> {
  await client.query('delete from pending_sign_in where person = $1', [person])
  const { rows } = await client.query<{ id: string }>('delete from session where person = $1 returning id', [person])
  return rows.map(({ id }) => id).toSorted()
}

/** The same inside a larger change, and with it whoever has given the password and not yet the code. */
export async function endOthers(client: ClientBase, person: string, token: string, moment: Moment): Promise<void> {
  await client.query('delete from pending_sign_in where person = $1', [person])
  const { rows } = await client.query<{ id: string }>('delete from session where person = $1 and token_hash <> $2 returning id', [
    person,
    tokenHash(token),
  ])
  if (rows.length === 0) return
  await recordIdentityEvent(client, { type: 'SessionsEnded', person, sessions: rows.map(({ id }) => id).toSorted() }, moment)
}
