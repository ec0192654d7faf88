import type { Clock } from '../clock.ts'
import type { Pools } from '../database/pools.ts'
import type { FileKeeping } from '../files/file-keeping.ts'
import type { OrganisationCache } from '../organisations/organisation-cache.ts'

/** What every use case works with; made once, in the composition root or by a test. */
export interface Resources {
  readonly pools: Pools
  readonly clock: Clock
  readonly organisations: OrganisationCache
  readonly files: FileKeeping
}
