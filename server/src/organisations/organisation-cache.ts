import { organisationsFrom, type OrganisationData, type Organisations } from '@dam-lam/core'
import type { Pool } from 'pg'
import { loadOrganisation } from './load-organisation.ts'

/** The organisation as this process knows it, and of which version that is. */
export interface OrganisationSnapshot {
  readonly version: number
  readonly data: OrganisationData
  readonly organisations: Organisations
}

export interface OrganisationCache {
  /** The snapshot of this version, or of a later one that has come meanwhile. */
  at(version: number): Promise<OrganisationSnapshot>
}

/** Keeps one snapshot in memory; every request learns the version with its session, and an old snapshot is read anew. */
export function organisationCache(read: Pool): OrganisationCache {
  let latest: Promise<OrganisationSnapshot> | undefined

  const load = async (): Promise<OrganisationSnapshot> => {
    const { version, data } = await loadOrganisation(read)
    return { version, data, organisations: organisationsFrom(data) }
  }
  /** Whoever finds the same snapshot too old waits for the same new one. */
  const renewed = (old: Promise<OrganisationSnapshot> | undefined): Promise<OrganisationSnapshot> => {
    if (latest !== old && latest !== undefined) return latest
    const renewing = load()
    renewing.catch(() => (latest = undefined))
    latest = renewing
    return renewing
  }

  return {
    async at(version) {
      const known = latest
      const snapshot = await (known ?? renewed(known))
      return snapshot.version >= version ? snapshot : renewed(known)
    },
  }
}
