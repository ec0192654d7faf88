import type { Clock } from '../clock.ts'
import type { Pools } from '../database/pools.ts'
import { NO_FILES, type FileKeeping } from '../files/file-keeping.ts'
import { inForceCache, type InForceCache } from '../in-force/in-force-cache.ts'
import { organisationCache, type OrganisationCache } from '../organisations/organisation-cache.ts'

/** What every use case works with; made once, in the composition root or by a test. */
export interface Resources {
  readonly pools: Pools
  readonly clock: Clock
  readonly organisations: OrganisationCache
  readonly files: FileKeeping
  readonly inForce: InForceCache
}

/** The resources on a database, with nothing in memory yet; without a place for documents where none is given. */
export const resourcesOn = (pools: Pools, clock: Clock, files: FileKeeping = NO_FILES): Resources => ({
  pools,
  clock,
  organisations: organisationCache(pools.read),
  inForce: inForceCache(pools.read),
  files,
})
