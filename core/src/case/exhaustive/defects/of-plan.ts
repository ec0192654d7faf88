import type { PlanInHand } from '../../../d04-go-ahead/k1-plan-in-hand.ts'
import type { PlanDraft } from '../../../d04-go-ahead/k1-plan.ts'
import { addDays } from '../../../time/index.ts'
import { BLANK } from './defect.ts'

type Change = (plan: PlanDraft) => PlanDraft | null

const first = <Item>(items: readonly Item[] | undefined, change: Partial<Item>): readonly Item[] =>
  (items ?? []).map((item, index) => (index === 0 ? { ...item, ...change } : item))

/** A field of an unsuitable matter, where the plan holds one. */
const unsuitable = (field: 'document' | 'provision' | 'issuer' | 'why'): Change => (plan) => {
  const matters = plan.matters ?? []
  const spoilt = matters.map((matter) => (matter.kind === 'unsuitable' ? { ...matter, [field]: BLANK } : matter))
  return matters.some(({ kind }) => kind === 'unsuitable') ? { ...plan, matters: spoilt } : null
}

/** Each thing that Điều 4 khoản 1 or policy asks of a plan, missing from it. */
export const PLAN_DEFECTS: readonly (readonly [code: string, change: Change])[] = [
  ['plan.title', (plan) => ({ ...plan, title: BLANK })],
  ['plan.problem', (plan) => ({ ...plan, problem: BLANK })],
  ['plan.solution', (plan) => ({ ...plan, solution: undefined })],
  ['plan.function-or-task', (plan) => ({ ...plan, functionOrTask: BLANK })],
  ['plan.matters', (plan) => ({ ...plan, matters: [] })],
  ['plan.matters-analysed', (plan) => ({ ...plan, matters: first(plan.matters, { analysis: BLANK }) })],
  ['plan.unsuitable-provision-named', unsuitable('document')],
  ['plan.unsuitable-provision-named', unsuitable('provision')],
  ['plan.unsuitable-provision-named', unsuitable('issuer')],
  ['plan.unsuitable-provision-named', unsuitable('why')],
  ['plan.expected-results', (plan) => ({ ...plan, expectedResults: [] })],
  ['plan.measurable-results', (plan) => ({ ...plan, expectedResults: first(plan.expectedResults, { measure: BLANK }) })],
  ['plan.risks', (plan) => ({ ...plan, risks: [] })],
  ['plan.risks-assessed', (plan) => ({ ...plan, risks: first(plan.risks, { mitigation: BLANK }) })],
  ['plan.risks-assessed', (plan) => ({ ...plan, risks: first(plan.risks, { likelihood: undefined }) })],
  ['plan.scope', (plan) => ({ ...plan, scope: undefined })],
  ['plan.scope', (plan) => ({ ...plan, scope: { ...plan.scope, resources: BLANK } })],
  ['plan.period-runs-forward', (plan) => ({ ...plan, scope: { ...plan.scope, to: plan.scope?.from && addDays(plan.scope.from, -1) } })],
  ['plan.implementers', (plan) => ({ ...plan, implementers: [] })],
  ['plan.commitment', (plan) => ({ ...plan, commitment: undefined })],
  ['plan.papers-registered', (plan) => ({ ...plan, papers: [{ number: '1' }] })],
  ['plan.files-known', (plan) => ({ ...plan, files: ['không có'] })],
  ['plan.motive', (plan) => ({ ...plan, motive: undefined })],
]

export const DEFECTS_OF_PLAN_IN_HAND = PLAN_DEFECTS.map(([code, change]) => ({
  code,
  spoil: ({ plan }: PlanInHand): PlanInHand | null => {
    const spoilt = change(plan)
    return spoilt && { plan: spoilt }
  },
}))
