import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import type { LocalDate } from '../time/index.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { CollectiveBody } from '../organisations/organisations.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import type { ApprovalTerms } from './approval.ts'
import { legalRiskIsReported, MEETING_RULES } from './k3b-meeting-rules.ts'
import { OUTCOME_RULES } from './k3b-outcome-rules.ts'
import type { Scope } from './k1-plan.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * The collective considers and decides (d4.k3.b). It cannot log in: its chair, a permanent member or the office enters
 * the meeting with attendance, votes and minutes. Exactly one outcome; a meeting that neither approves nor refuses is
 * `not-agreed`, and only then may the head act alone.
 */
export const OUTCOMES = ['approved', 'refused', 'not-agreed', 'prepare-again', 'beyond-competence', 'refer-to-executive-committee'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Meeting {
  readonly body: CollectiveBody
  readonly heldOn: LocalDate
  /** All the members of the body on that day: absent and recused count too. */
  readonly total: number
  readonly present: readonly string[]
  readonly for: number
  readonly against: number
  readonly other: number
  readonly minutes: string
  /** On what the body's competence rests (d4.k3.b.g1). */
  readonly competenceBasis: string
}

export interface DeliberationData {
  readonly meeting: Meeting
  readonly outcome: Outcome
  readonly scope?: Scope | undefined
  readonly implementers?: readonly string[] | undefined
  readonly conditions?: readonly string[] | undefined
  readonly reportEveryMonths?: number | undefined
  readonly urgentNeed?: boolean | undefined
  readonly reasons?: string | undefined
  readonly missing?: string | undefined
  readonly proposedSolution?: string | undefined
}

export interface Deliberation extends Entry {
  readonly committee: string
  readonly meeting: Meeting
  readonly outcome: Outcome
  readonly reasons: string | null
  readonly missing: string | null
  readonly proposedSolution: string | null
  /** The direct superior that must be told; only where the matter is beyond competence (d4.k3.b.g1). */
  readonly superior?: string | null
}

export interface DeliberationEvents {
  readonly CollectiveDeliberated: {
    readonly committee: string
    readonly meeting: Meeting
    readonly outcome: Outcome
    readonly reasons: string | null
    readonly missing: string | null
    readonly proposedSolution: string | null
    /** The direct superior that must be told; only where the matter is beyond competence (d4.k3.b.g1). */
    readonly superior?: string | null
    /** What the go-ahead fixes; null unless the outcome is `approved`. */
    readonly terms: ApprovalTerms | null
  }
}

const CONSIDER_AND_DECIDE = law(
  cite('d4.k3.b.g1', 'Tập thể ban thường vụ cấp ủy hoặc tập thể cấp ủy xem xét, quyết định cho thực hiện'),
)

export const recordDeliberation = act({
  name: 'record-deliberation',
  basis: CONSIDER_AND_DECIDE,
  power: [
    by('record-deliberation.by-meeting', CONSIDER_AND_DECIDE, ({ file }) => [
      permanentMembersOf(file.competentCommittee),
      officeOf(file.competentCommittee),
    ]),
  ],
  moment: [
    at('record-deliberation.after-put-to-collective', ['before-collective'], law(cite('d4.k3.a.g2', 'trình ban thường vụ xem xét, thảo luận và quyết định'))),
    legalRiskIsReported,
  ],
  carries: [...MEETING_RULES, ...OUTCOME_RULES],
  events: ({ file, data, organisations, on }: Situation<DeliberationData>) => [
    {
      type: 'CollectiveDeliberated',
      data: {
        committee: file.competentCommittee,
        meeting: data.meeting,
        outcome: data.outcome,
        reasons: data.reasons ?? null,
        missing: data.missing ?? null,
        proposedSolution: data.proposedSolution ?? null,
        ...(data.outcome === 'beyond-competence' && { superior: organisations.superior(file.competentCommittee, on) }),
        terms: data.outcome === 'approved' ? termsOf(data) : null,
      },
    },
  ],
})

/** What a decision fixes, from what was entered. */
export const termsOf = (data: Partial<Pick<DeliberationData, 'scope' | 'implementers' | 'conditions' | 'reportEveryMonths' | 'urgentNeed'>>): ApprovalTerms => ({
  scope: data.scope ?? null,
  implementers: data.implementers ?? [],
  conditions: data.conditions ?? [],
  reportEveryMonths: data.reportEveryMonths ?? null,
  urgentNeed: data.urgentNeed ?? null,
})

export const deliberationHandlers: Handlers<keyof DeliberationEvents> = {
  CollectiveDeliberated: (file, { data, on, enteredOn }, event) => {
    const { terms, ...deliberation } = data
    return {
      deliberations: [...file.deliberations, { ...deliberation, event, on, enteredOn }],
      ...(terms && {
        approval: {
          ...terms,
          by: 'collective',
          committee: data.committee,
          planVersion: file.plans.length,
          event,
          on,
          enteredOn,
        },
      }),
    }
  },
}
