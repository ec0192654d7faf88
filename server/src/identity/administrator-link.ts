import { SYSTEM, type AdministrativeEventOf, type Organisations } from '@dam-lam/core'
import type { Pool } from 'pg'
import { keepChanges } from '../administration/keep-changes.ts'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { FIRST_START_HOURS, makeLink, type FreshLink } from './one-time-link.ts'
import { appendToIdentity } from './record-identity-event.ts'

/** Why nobody is given a link. */
export type NoAdministratorLink = 'not-administrator' | 'suspended'

export interface AdministratorLinkWanted {
  readonly person: string
  /** The telephone or key is lost too. */
  readonly removesFactors: boolean
}

/**
 * A link for an administrator who lost the password while nobody else is there to give one. Only whoever has the machine can
 * ask for it; that it was made is kept, and shown to its owner and to whoever watches over his committees. An account that another administrator has suspended stays so.
 */
export async function makeAdministratorLink(
  write: Pool,
  { person, removesFactors }: AdministratorLinkWanted,
  organisations: Organisations,
  moment: Moment,
): Promise<FreshLink | NoAdministratorLink> {
  if (!organisations.positionsOf(person, moment.today).some(({ post }) => post === 'administrator')) return 'not-administrator'
  return inTransaction(write, async (client) => {
    const { rowCount } = await client.query(
      `insert into account (person, changed_at, standing) values ($1, $2, 'open')
       on conflict (person) do update set standing = 'open' where account.standing <> 'suspended'`,
      [person, moment.instant],
    )
    if (rowCount === 0) return 'suspended'
    const link = await makeLink(client, { person, removesFactors, hours: FIRST_START_HOURS }, moment.instant)
    const printed = { type: 'AdministratorLinkPrinted', by: SYSTEM, enteredOn: moment.today, data: { person, removesFactors } } as const
    const place = await appendToIdentity(client, { ...printed, person }, moment)
    const event: AdministrativeEventOf<'AdministratorLinkPrinted'> = { ...printed, on: moment.today, enteredAt: moment.instant }
    await keepChanges(client, [{ stream: 'identity', place, event }], organisations)
    return link
  })
}
