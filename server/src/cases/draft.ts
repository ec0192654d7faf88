import { draftCase, type CaseFile, type LocalDate, type Organisations, type PlanDraft } from '@dam-lam/core'

/** A proposal while it is being written, as its table keeps it. */
export interface Draft {
  readonly caseId: string
  readonly version: number
  readonly proposer: string
  readonly authors: readonly string[]
  readonly plan: PlanDraft
}

/** The draft as the case that it will become: who proposes, and which committee manages him (d4.k1). */
export function draftFile({ caseId, proposer: person, plan }: Draft, organisations: Organisations, today: LocalDate): CaseFile {
  const members = (plan.members ?? []).filter((member) => member !== person)
  const proposer = { person, members, onBehalfOf: plan.onBehalfOf ?? null }
  const managingCommittee = managingCommitteeOf(proposer, organisations, today) ?? ''
  return draftCase({ id: caseId, proposer, managingCommittee, draft: plan })
}

/** A committee proposes to its direct superior, another organisation to its committee, a group to whoever manages all of it. */
function managingCommitteeOf(
  { person, members, onBehalfOf }: CaseFile['proposer'],
  organisations: Organisations,
  today: LocalDate,
): string | undefined {
  if (onBehalfOf === null) return organisations.managerOf([person, ...members], today)
  const committee = organisations.committee(onBehalfOf)
  if (committee) return organisations.superior(committee.id, today) ?? undefined
  return organisations.body(onBehalfOf)?.committee
}
