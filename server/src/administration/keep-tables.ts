import type { AdministrativeEvent, OrganisationData } from '@dam-lam/core'
import type { ClientBase } from 'pg'
import { keepOrganisation } from '../organisations/keep-organisation.ts'

/** What has happened, and the organisation before and after it. */
export interface Administered {
  readonly events: readonly AdministrativeEvent[]
  readonly before: OrganisationData
  readonly after: OrganisationData
}

/** Brings the tables up to what has happened, in the transaction that adds its events. Each family of acts has its line. */
export async function keepTables(client: ClientBase, { before, after }: Administered): Promise<void> {
  await keepOrganisation(client, before, after)
}
