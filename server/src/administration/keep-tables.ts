import type { OrganisationData, Organisations } from '@dam-lam/core'
import type { ClientBase } from 'pg'
import type { Moment } from '../clock.ts'
import { keepOrganisation } from '../organisations/keep-organisation.ts'
import { keepAccounts, type LinkMade } from './keep-accounts.ts'
import { keepChanges, type KeptEvent } from './keep-changes.ts'

/** What has happened, and the organisation before and after it. */
export interface Administered {
  readonly events: readonly KeptEvent[]
  readonly before: OrganisationData
  readonly after: Organisations
}

/** What only the one who acted is shown, and only now. */
export interface Kept {
  readonly links: readonly LinkMade[]
}

/** Brings the tables up to what has happened, in the transaction that adds its events. Each family of acts has its line. */
export async function keepTables(client: ClientBase, { events, before, after }: Administered, { instant }: Moment): Promise<Kept> {
  await keepOrganisation(client, before, after.data)
  await keepChanges(client, events, after)
  return { links: await keepAccounts(client, events.map(({ event }) => event), instant) }
}
