import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { Policy } from '../policy.ts'
import type { PlanDraft } from './k1-plan.ts'

/** A plan as it is about to be sent, under the policy of the committee that will receive it. */
export interface PlanToJudge {
  readonly plan: PlanDraft
  readonly policy: Policy
}

const written = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** Where the items of a list fail a test: `["0", "2"]`. */
const failing = <Item>(items: readonly Item[] | undefined, holds: (item: Item) => boolean): readonly string[] =>
  (items ?? []).flatMap((item, index) => (holds(item) ? [] : [String(index)]))

const allHold = (indexes: readonly string[]) => orElse(indexes.length === 0, { items: indexes })

const BUILD_A_PLAN = law(cite('d4.k1', 'phải xây dựng kế hoạch thực hiện vấn đề sáng tạo, đột phá'))

export const planHasTitle = rule({
  id: 'plan.title',
  basis: practice,
  holds: ({ plan }: PlanToJudge) => orElse(written(plan.title)),
})

export const planStatesProblem = rule({
  id: 'plan.problem',
  basis: BUILD_A_PLAN,
  holds: ({ plan }: PlanToJudge) => orElse(written(plan.problem)),
})

export const planStatesSolution = rule({
  id: 'plan.solution',
  basis: BUILD_A_PLAN,
  holds: ({ plan }: PlanToJudge) => orElse(written(plan.solution)),
})

export const planNamesMatters = rule({
  id: 'plan.matters',
  basis: law(cite('d4.k1', 'phân tích làm rõ là vấn đề chưa được quy định hay vấn đề đã có quy định nhưng không phù hợp với thực tiễn')),
  holds: ({ plan }: PlanToJudge) => orElse((plan.matters ?? []).some((matter) => matter.kind !== undefined)),
})

export const planAnalysesMatters = rule({
  id: 'plan.matters-analysed',
  basis: law(cite('d4.k1', 'phân tích làm rõ là vấn đề chưa được quy định')),
  appliesWhen: ({ plan }) => (plan.matters ?? []).length > 0,
  holds: ({ plan }: PlanToJudge) => allHold(failing(plan.matters, (matter) => matter.kind !== undefined && written(matter.analysis))),
})

export const planNamesUnsuitableProvision = rule({
  id: 'plan.unsuitable-provision-named',
  basis: policy('plan.names-unsuitable-provision'),
  appliesWhen: ({ plan, policy }) =>
    policy['plan.names-unsuitable-provision'] && (plan.matters ?? []).some((matter) => matter.kind === 'unsuitable'),
  holds: ({ plan }: PlanToJudge) =>
    allHold(
      failing(
        plan.matters,
        (matter) =>
          matter.kind !== 'unsuitable' ||
          (written(matter.document) && written(matter.provision) && written(matter.issuer) && written(matter.why)),
      ),
    ),
})

export const planExpectsResults = rule({
  id: 'plan.expected-results',
  basis: law(cite('d4.k1', 'dự kiến hiệu quả, kết quả tích cực')),
  holds: ({ plan }: PlanToJudge) => orElse((plan.expectedResults ?? []).some((expected) => written(expected.result))),
})

export const planMeasuresResults = rule({
  id: 'plan.measurable-results',
  basis: policy('plan.measurable-results'),
  appliesWhen: ({ plan, policy }) => policy['plan.measurable-results'] && (plan.expectedResults ?? []).length > 0,
  holds: ({ plan }: PlanToJudge) =>
    allHold(failing(plan.expectedResults, (expected) => written(expected.result) && written(expected.measure))),
})

export const planForeseesRisks = rule({
  id: 'plan.risks',
  basis: law(cite('d4.k1', 'những rủi ro có thể xảy ra')),
  holds: ({ plan }: PlanToJudge) => orElse((plan.risks ?? []).some((risk) => written(risk.risk))),
})

export const planAssessesRisks = rule({
  id: 'plan.risks-assessed',
  basis: policy('plan.assessed-risks'),
  appliesWhen: ({ plan, policy }) => policy['plan.assessed-risks'] && (plan.risks ?? []).length > 0,
  holds: ({ plan }: PlanToJudge) =>
    allHold(
      failing(
        plan.risks,
        (risk) => written(risk.risk) && risk.likelihood !== undefined && risk.impact !== undefined && written(risk.mitigation),
      ),
    ),
})

export const planStatesScope = rule({
  id: 'plan.scope',
  basis: policy('plan.states-scope'),
  appliesWhen: ({ policy }) => policy['plan.states-scope'],
  holds: ({ plan }: PlanToJudge) => {
    const { what, where, from, to, resources, pilot } = plan.scope ?? {}
    return orElse(
      written(what) && written(where) && from !== undefined && to !== undefined && written(resources) && pilot !== undefined,
    )
  },
})

export const planPeriodRunsForward = rule({
  id: 'plan.period-runs-forward',
  basis: practice,
  appliesWhen: ({ plan }) => plan.scope?.from !== undefined && plan.scope.to !== undefined,
  holds: ({ plan }: PlanToJudge) => {
    const { from = '', to = '' } = plan.scope ?? {}
    return orElse(from <= to, { from, to })
  },
})

/** A state secret is not enclosed but registered: the paper stays where it is, and can be asked for there. */
export const planRegistersPapers = rule({
  id: 'plan.papers-registered',
  basis: practice,
  appliesWhen: ({ plan }) => (plan.papers ?? []).length > 0,
  holds: ({ plan }: PlanToJudge) =>
    allHold(failing(plan.papers, ({ number, date, holder, place }) => written(number) && date !== undefined && written(holder) && written(place))),
})

export const planNamesImplementers = rule({
  id: 'plan.implementers',
  basis: law(cite('d8.k1', 'cam kết thực hiện nghiêm túc, không để xảy ra hậu quả nghiêm trọng')),
  holds: ({ plan }: PlanToJudge) => orElse((plan.implementers ?? []).length > 0),
})
