import type { Moment } from '../clock.ts'
import type { InForce } from '../in-force/in-force.ts'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import type { Reader } from '../organisations/reader.ts'

/** Who looks, in which posts, at which moment. */
export interface Looking {
  readonly reader: Reader
  readonly organisation: OrganisationSnapshot
  readonly inForce: InForce
  readonly moment: Moment
}
