import type { AdministrativeEvent } from '@dam-lam/core'
import { passToSuccessors } from '../use-cases/pass-to-successors.ts'
import type { Resources } from '../use-cases/resources.ts'

const ENDINGS: readonly AdministrativeEvent['type'][] = ['CommitteeEnded', 'BodyEnded']

/** What follows on cases from what was administered; each case in a transaction of its own, and again later if cut off. */
export async function followUp(events: readonly Pick<AdministrativeEvent, 'type'>[], resources: Resources): Promise<void> {
  if (events.some(({ type }) => ENDINGS.includes(type))) await passToSuccessors(resources)
}
