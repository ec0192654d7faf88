import { draftCase, type CaseFile, type CaseKind, type LocalDate, type Organisations, type PlanDraft, type Proposer } from '@dam-lam/core'

/** A proposal while it is being written, as its table keeps it. */
export interface Draft {
  readonly caseId: string
  readonly version: number
  readonly kind: CaseKind
  readonly proposer: string
  readonly authors: readonly string[]
  readonly plan: PlanDraft
  /** The case whose approved scope it would adjust. */
  readonly adjusts: string | null
}

/** The draft as the case that it will become: who proposes, and which committee manages him (d4.k1). */
export function draftFile({ caseId, kind, proposer: person, plan, adjusts }: Draft, organisations: Organisations, today: LocalDate): CaseFile {
  const members = (plan.members ?? []).filter((member) => member !== person)
  const proposer = { person, members, onBehalfOf: plan.onBehalfOf ?? null }
  const managingCommittee = managingCommitteeOf(proposer, organisations, today)
  return draftCase({ id: caseId, kind, adjusts, proposer, managingCommittee, draft: plan })
}

/**
 * A committee proposes to its direct superior, another organisation to its committee, a group to whoever manages all of
 * it. As long as what was written leads to none of these, the committee that manages the one who writes.
 */
function managingCommitteeOf({ person, members, onBehalfOf }: Proposer, organisations: Organisations, today: LocalDate): string {
  const ofOrganisation =
    onBehalfOf === null ? null : (organisations.superior(onBehalfOf, today) ?? organisations.body(onBehalfOf)?.committee)
  const [firstPosition] = organisations.positionsOf(person, today)
  return (
    ofOrganisation ??
    organisations.managerOf([person, ...members], today) ??
    organisations.managedBy(person, today) ??
    firstPosition?.committee ??
    ''
  )
}
