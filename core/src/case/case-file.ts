import type { LocalDate } from '../time/index.ts'
import type { EnclosedFile } from '../files/kept-file.ts'
import type { Plan, PlanDraft } from '../d04-go-ahead/k1-plan.ts'
import type { Entry, Receipt } from '../d04-go-ahead/k3-receipt.ts'
import type { Competence } from '../d04-go-ahead/k2-competence.ts'
import type { Advice } from '../d04-go-ahead/k3a-g1-advise.ts'
import type { Appraisal } from '../d04-go-ahead/k3a-g1-appraisal.ts'
import type { SkippedSuperior } from '../d04-go-ahead/k2-forward.ts'
import type { Deliberation } from '../d04-go-ahead/k3b-deliberation.ts'
import type { BeyondCompetence } from '../d04-go-ahead/k3b-g1-beyond-competence.ts'
import type { Agenda } from '../d04-go-ahead/k3a-g2-put-to-collective.ts'
import type { Override } from '../d04-go-ahead/k3b-g2-head.ts'
import type { UnsuitableReport } from '../d04-go-ahead/k5-unsuitable-provision.ts'
import type { Approval } from '../d04-go-ahead/approval.ts'
import { everImplementing } from '../d08-cadre/by-implementer.ts'
import type { UrgentAction } from '../d04-go-ahead/k4-urgent-action.ts'
import { NOTHING_CARRIED_OUT, type Implementation } from '../d08-cadre/implementation.ts'
import type { Incident } from '../d06-protection/incident.ts'
import { NOTHING_ENCOURAGED, type Encouragement } from '../d05-encouragement/encouragement.ts'
import type { Protection } from '../d06-protection/protection.ts'
import type { Coordination } from '../d09-coordination/coordination.ts'
import type { LegalReview } from '../d10-implementation/k2-legal-review.ts'
import type { WithdrawnPublication } from '../practice/withdraw-publication.ts'
import type { Correction } from '../practice/correct-entry.ts'
import type { DueDateMove } from './move-due-dates.ts'
import type { SupplementRequest } from '../practice/supplement.ts'
import type { VacatedPost } from '../practice/vacated-posts.ts'
import type { Withdrawal } from '../practice/withdraw.ts'
import type { CaseKind } from './case-kind.ts'
import type { SuccessionOnFile } from './pass-to-successor.ts'
import type { Stage } from './stage.ts'

/** One version of the plan: what was proposed, and by which event. */
export interface PlanVersion {
  readonly plan: Plan
  /** The documents that it encloses, as they were when it was sent. */
  readonly enclosed: readonly EnclosedFile[]
  readonly on: LocalDate
  readonly event: number
}

/** Who proposes: one cadre, a group, or an organisation through a person who signs for it (d4.k1). */
export interface Proposer {
  readonly person: string
  readonly members: readonly string[]
  readonly onBehalfOf: string | null
}

/**
 * Everything that is known about one proposal (hồ sơ), folded from its events. Each part belongs to the file of the
 * clause that it is about; an event is named by its place in the stream, counted from 1.
 */
export interface CaseFile {
  readonly id: string
  readonly kind: CaseKind
  /** The number of events folded. 0 is a draft. */
  readonly version: number
  /** When each event was entered: which calendar and which policy were known then. */
  readonly entered: readonly { readonly event: number; readonly at: string }[]
  readonly stage: Stage
  /** The day on which the act took place that brought the case to its present stage. */
  readonly stageSince: LocalDate | null
  /** The edition of the text to which the case is pinned; null for a draft. */
  readonly edition: string | null
  readonly proposer: Proposer
  readonly draft: PlanDraft
  /** The case whose approved scope this plan would adjust. */
  readonly adjusts: string | null
  readonly plans: readonly PlanVersion[]
  readonly managingCommittee: string
  readonly competentCommittee: string
  readonly receipts: readonly Receipt[]
  readonly supplementRequests: readonly SupplementRequest[]
  readonly advice: readonly Advice[]
  readonly competence: readonly Competence[]
  readonly skippedSuperiors: readonly SkippedSuperior[]
  readonly appraisals: readonly Appraisal[]
  /** The legal review under way, or the last. */
  readonly legalReview: LegalReview | null
  /** Those of earlier versions of the plan, before it was prepared again. */
  readonly earlierLegalReviews: readonly LegalReview[]
  readonly agenda: Agenda | null
  readonly deliberations: readonly Deliberation[]
  readonly beyondCompetence: BeyondCompetence | null
  readonly override: Override | null
  readonly approval: Approval | null
  readonly unsuitableReports: readonly UnsuitableReport[]
  readonly withdrawal: Withdrawal | null
  /** What was done without time to ask; null in a proposal. */
  readonly urgent: UrgentAction | null
  readonly implementation: Implementation
  /** What went wrong with what was let start, and what came of it. */
  readonly incidents: readonly Incident[]
  readonly encouragement: Encouragement
  /** The protections asked for or begun, each with its course; confidential, each for itself. */
  readonly protection: readonly Protection[]
  readonly coordination: readonly Coordination[]
  readonly corrections: readonly Correction[]
  /** What was public and is no more. */
  readonly withdrawnPublications: readonly WithdrawnPublication[]
  /** Which committees and bodies were followed by which. */
  readonly successions: readonly SuccessionOnFile[]
  /** Those who were asked for something and for whom nobody stands any more. */
  readonly vacated: readonly VacatedPost[]
  /** How due days moved with the calendar. */
  readonly dueDateMoves: readonly (DueDateMove & Entry)[]
}

/** A case before its first event: a draft. */
export function draftCase({ kind = 'proposal', adjusts = null, ...input }: {
  readonly id: string
  readonly kind?: CaseKind
  readonly adjusts?: string | null
  readonly proposer: Proposer
  readonly managingCommittee: string
  readonly draft: PlanDraft
}): CaseFile {
  return {
    ...input,
    kind,
    adjusts,
    version: 0,
    entered: [],
    stage: 'draft',
    stageSince: null,
    edition: null,
    plans: [],
    competentCommittee: input.managingCommittee,
    receipts: [],
    supplementRequests: [],
    advice: [],
    competence: [],
    skippedSuperiors: [],
    appraisals: [],
    legalReview: null,
    earlierLegalReviews: [],
    agenda: null,
    deliberations: [],
    beyondCompetence: null,
    override: null,
    approval: null,
    unsuitableReports: [],
    withdrawal: null,
    urgent: null,
    implementation: NOTHING_CARRIED_OUT,
    incidents: [],
    encouragement: NOTHING_ENCOURAGED,
    protection: [],
    coordination: [],
    corrections: [],
    withdrawnPublications: [],
    successions: [],
    vacated: [],
    dueDateMoves: [],
  }
}

/** The plan as it stands; undefined for a draft. */
export const currentPlan = (file: CaseFile): Plan | undefined => file.plans.at(-1)?.plan

/** Everyone on the proposing side: proposer, members of the group, implementers of the plan and of the approval, also those who were replaced. */
export function proposingSide(file: CaseFile): readonly string[] {
  const { person, members } = file.proposer
  return [
    ...new Set([person, ...members, ...(currentPlan(file)?.implementers ?? []), ...everImplementing(file)]),
  ]
}
