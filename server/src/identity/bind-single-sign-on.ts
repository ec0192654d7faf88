import type { AdministrativeEventOf, Organisations } from '@dam-lam/core'
import type { ClientBase, Pool } from 'pg'
import { keepChanges } from '../administration/keep-changes.ts'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { Problem } from '../problem.ts'
import { spendLinkOf } from './one-time-link.ts'
import { endEverySession } from './own-sessions.ts'
import type { There } from './person-of-subject.ts'
import { appendToIdentity, recordIdentityEvent } from './record-identity-event.ts'
import { removeFactors } from './remove-factors.ts'

/*
 * An account and somebody at the provider are bound only by whoever shows both at once: the account by a one-time link that was
 * handed over in person, or by its password (and code); the other by signing in there afresh. What the provider says of
 * names and mail addresses counts for nothing: they are given to others, and mail is read by others.
 */

/**
 * Uses the link up: from now on its holder comes in by single sign-on. What the account was opened with before, the
 * password too, ends with every session, as when a password is set by a link.
 *
 * @param link  its hash
 * @param organisations  as they are now, to know who watches over the account
 * @returns the person
 * @throws Problem `link-void`, `single-sign-on-taken`
 */
export async function bindByLink(write: Pool, { link, ...there }: There & { readonly link: Buffer }, organisations: Organisations, moment: Moment): Promise<string> {
  return inTransaction(write, async (client) => {
    const { person, removesFactors } = await spendLinkOf(client, link, moment)
    if (person === null) throw new Problem('link-void')
    await client.query('update account set password_hash = null, changed_at = $2, chosen = true where person = $1', [person, moment.instant])
    if (removesFactors) await removeFactors(client, person)
    await bind(client, { ...there, person }, moment)
    const sessions = await endEverySession(client, person)
    await recordIdentityEvent(client, { type: 'OneTimeLinkUsed', person, removedFactors: removesFactors, sessions }, moment)
    const by = { person, position: null, committee: null, body: null }
    const bound = { type: 'SingleSignOnBoundByLink', by, enteredOn: moment.today, data: { person, issuer: there.issuer } } as const
    const place = await appendToIdentity(client, { ...bound, person }, moment)
    const event: AdministrativeEventOf<'SingleSignOnBoundByLink'> = { ...bound, on: moment.today, enteredAt: moment.instant }
    await keepChanges(client, [{ stream: 'identity', place, event }], organisations)
    return person
  })
}

/** Binds single sign-on besides the password that its owner has just given. @throws Problem `single-sign-on-taken` */
export async function bindBesides(write: Pool, there: There & { readonly person: string }, moment: Moment): Promise<void> {
  await inTransaction(write, async (client) => {
    await bind(client, there, moment)
    await recordIdentityEvent(client, { type: 'SingleSignOnBound', person: there.person }, moment)
  })
}

/** From now on nobody comes in there by single sign-on; its owner has just given the password. @throws Problem `not-found` */
export async function unbind(write: Pool, { issuer, person }: { readonly issuer: string; readonly person: string }, moment: Moment): Promise<void> {
  await inTransaction(write, async (client) => {
    const { rowCount } = await client.query('delete from single_sign_on_subject where issuer = $1 and person = $2', [issuer, person])
    if (rowCount === 0) throw new Problem('not-found')
    await recordIdentityEvent(client, { type: 'SingleSignOnRemoved', person }, moment)
  })
}

/** One of each at the other: what the account was bound to before is let go, what is bound to another account is not taken. */
async function bind(client: ClientBase, { issuer, subject, person }: There & { readonly person: string }, { instant }: Moment): Promise<void> {
  await client.query('delete from single_sign_on_subject where issuer = $1 and person = $2', [issuer, person])
  const { rowCount } = await client.query(
    'insert into single_sign_on_subject (issuer, subject, person, bound_at) values ($1, $2, $3, $4) on conflict do nothing',
    [issuer, subject, person, instant],
  )
  if (rowCount === 0) throw new Problem('single-sign-on-taken')
}
