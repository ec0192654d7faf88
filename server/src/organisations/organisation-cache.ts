import { organisationsFrom, type OrganisationData, type Organisations } from '@dam-lam/core'
import type { Pool } from 'pg'
import { snapshotCache, type SnapshotCache } from '../snapshot-cache.ts'
import { loadOrganisation } from './load-organisation.ts'

/** The organisation as this process knows it, and of which version that is. */
export interface OrganisationSnapshot {
  readonly version: number
  readonly data: OrganisationData
  readonly organisations: Organisations
}

export type OrganisationCache = SnapshotCache<OrganisationSnapshot>

/** The organisation, kept in memory. */
export const organisationCache = (read: Pool): OrganisationCache =>
  snapshotCache(async () => {
    const { version, data } = await loadOrganisation(read)
    return { version, data, organisations: organisationsFrom(data) }
  })
