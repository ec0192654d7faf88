import type { Moment } from '../clock.ts'
import type { Pools } from '../database/pools.ts'
import { loadOrganisation } from '../organisations/load-organisation.ts'
import { recordOrganisation } from '../organisations/record-organisation.ts'
import { DEMO_ORGANISATION } from './demo-organisation.ts'

/** Records the illustrative tree where no organisation stands yet. */
export async function ensureDemoOrganisation({ read, write }: Pools, moment: Moment): Promise<void> {
  const { version } = await loadOrganisation(read)
  if (version === 0) await recordOrganisation(write, DEMO_ORGANISATION, 'quantri', moment)
}
