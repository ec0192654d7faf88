import { practice, type PlanDraft } from '@dam-lam/core'
import { readerOn } from '../organisations/reader.ts'
import { Problem } from '../problem.ts'
import type { LoadedCase } from './load-case.ts'
import type { Resources } from './resources.ts'
import { saveDraft } from './save-draft.ts'

/** A new version of the plan, as an act that leaves no event: a draft is nobody's business but its authors'. */
export interface Revision {
  readonly caseId: string
  readonly expectedVersion: number
  readonly plan: PlanDraft
  readonly dryRun: boolean
}

/**
 * The act `revise`: the same as saving the draft over the version at which it stands.
 * @throws Problem `not-found`, `version-conflict`, `refused` once the plan has been sent
 */
export async function reviseDraft(revision: Revision, loaded: LoadedCase, { pools, clock, organisations }: Resources): Promise<void> {
  const { caseId, expectedVersion, plan, dryRun } = revision
  const moment = clock.read()
  const organisation = await organisations.at(loaded.organisationVersion)
  const reader = readerOn(loaded.person, organisation.organisations, moment.today)
  const seenBy = loaded.draft?.authors ?? loaded.sights.map(({ party }) => party)
  if (!seenBy.some((party) => reader.parties.includes(party))) throw new Problem('not-found')
  if (expectedVersion !== loaded.events.length) throw new Problem('version-conflict', { version: loaded.events.length })
  if (loaded.draft === null) throw new Problem('refused', { refusals: [{ code: 'revise.stage', basis: practice, data: {} }], organisation })
  if (!dryRun) await saveDraft(pools.write, reader, { caseId, draftVersion: loaded.draft.version, plan }, moment)
}
