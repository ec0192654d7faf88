import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { headOf } from '../organisations/post.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'
import { takesNoPartInOwnCase } from '../practice/own-case.ts'
import { writtenOut } from '../practice/written.ts'
import type { ApprovalTerms } from './approval.ts'
import type { Scope } from './k1-plan.ts'
import { termsOf } from './k3b-deliberation.ts'
import { headWithinConstitution, urgentNeedIsFound } from './k3b-outcome-rules.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * The head alone (d4.k3.b.g2): where the collective has considered thoroughly and not agreed, the head may let the plan
 * start if it is feasible, never refuse it; reports at once in writing to the direct superior; and answers for it.
 */
export interface HeadDecidesData {
  readonly feasibleBecause: string
  readonly acceptsResponsibility: boolean
  readonly scope: Scope
  readonly implementers: readonly string[]
  readonly urgentNeed?: boolean | undefined
}

export interface ReportOverrideData {
  readonly letter: Letter
}

/** The head's decision against the collective's lack of agreement, and its report upward. */
export interface Override extends Entry {
  readonly committee: string
  readonly head: string
  readonly feasibleBecause: string
  readonly superior: string | null
  readonly reported: (Entry & { readonly letter: Letter }) | null
}

export interface HeadEvents {
  readonly HeadDecided: {
    readonly committee: string
    readonly feasibleBecause: string
    readonly acceptsResponsibility: true
    readonly terms: ApprovalTerms
    readonly superior: string | null
  }
  readonly OverrideReported: { readonly superior: string | null; readonly letter: Letter }
}

const HEAD_MAY = law(cite('d4.k3.b.g2', 'người đứng đầu có quyền quyết định cho triển khai thực hiện nếu xét thấy kế hoạch có tính khả thi'))
const NOT_AGREED = law(cite('d4.k3.b.g2', 'tập thể lãnh đạo đã xem xét thấu đáo nhưng không thống nhất về việc cho chủ trương'))
const REPORT_AT_ONCE = law(cite('d4.k3.b.g2', 'phải báo cáo ngay bằng văn bản lên cấp trên trực tiếp'))
const ANSWERS_FOR_IT = law(cite('d4.k3.b.g2', 'chịu trách nhiệm về quyết định của mình'))

const acceptsResponsibility = rule({
  id: 'head-decides.accepts-responsibility',
  basis: ANSWERS_FOR_IT,
  holds: ({ data }: Situation<HeadDecidesData>) => orElse(data.acceptsResponsibility),
})

const namesImplementers = rule({
  id: 'head-decides.implementers',
  basis: HEAD_MAY,
  holds: ({ data }: Situation<HeadDecidesData>) => orElse(data.implementers.length > 0),
})

export const headDecides = act({
  name: 'head-decides',
  basis: HEAD_MAY,
  power: [by('head-decides.by-head', HEAD_MAY, ({ file }) => [headOf(file.competentCommittee)]), takesNoPartInOwnCase],
  moment: [at('head-decides.after-not-agreed', ['not-agreed'], NOT_AGREED), headWithinConstitution],
  carries: [
    writtenOut('head-decides.feasible-because', HEAD_MAY, (data: HeadDecidesData) => data.feasibleBecause),
    acceptsResponsibility,
    namesImplementers,
    urgentNeedIsFound,
  ],
  events: ({ file, data, organisations, on }: Situation<HeadDecidesData>) => [
    {
      type: 'HeadDecided',
      data: {
        committee: file.competentCommittee,
        feasibleBecause: data.feasibleBecause,
        acceptsResponsibility: true,
        terms: termsOf(data),
        superior: organisations.superior(file.competentCommittee, on),
      },
    },
  ],
})

const overrideUnreported = rule({
  id: 'report-override.head-decided-alone',
  basis: REPORT_AT_ONCE,
  holds: ({ file }: Situation) => orElse(file.override !== null && file.override.reported === null),
})

export const reportOverride = act({
  name: 'report-override',
  basis: REPORT_AT_ONCE,
  power: [by('report-override.by-head', REPORT_AT_ONCE, ({ file }) => [headOf(file.override?.committee ?? file.competentCommittee)])],
  moment: [overrideUnreported],
  follows: ({ file }) => file.override?.on ?? null,
  carries: [...LETTER_RULES],
  events: ({ file, data }: Situation<ReportOverrideData>) => [
    { type: 'OverrideReported', data: { superior: file.override?.superior ?? null, letter: data.letter } },
  ],
})

export const headHandlers: Handlers<keyof HeadEvents> = {
  HeadDecided: (file, { data, on, enteredOn, by: author }, event) => ({
    override: {
      committee: data.committee,
      head: author.person,
      feasibleBecause: data.feasibleBecause,
      superior: data.superior,
      event,
      on,
      enteredOn,
      reported: null,
    },
    approval: {
      ...data.terms,
      by: 'head',
      committee: data.committee,
      planVersion: file.plans.length,
      event,
      on,
      enteredOn,
    },
  }),
  OverrideReported: (file, { data, on, enteredOn }, event) => ({
    override: file.override && { ...file.override, reported: { event, on, enteredOn, letter: data.letter } },
  }),
}
