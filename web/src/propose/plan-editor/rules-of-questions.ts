import type { PLAN_RULES } from '@dam-lam/core'
import type { Question } from './place.ts'

export type PlanRuleId = (typeof PLAN_RULES)[number]['id']

/** The questions at which each rule on a plan looks; a rule without an entry does not compile. */
export const QUESTIONS_OF_RULE: { readonly [Id in PlanRuleId]: readonly [Question, ...Question[]] } = {
  'plan.title': ['title'],
  'plan.problem': ['problem'],
  'plan.solution': ['solution'],
  'plan.function-or-task': ['functionOrTask'],
  'plan.matters': ['matters.kind'],
  'plan.matters-analysed': ['matters.kind', 'matters.analysis'],
  'plan.unsuitable-provision-named': ['matters.document', 'matters.provision', 'matters.issuer', 'matters.why'],
  'plan.expected-results': ['expectedResults.result'],
  'plan.measurable-results': ['expectedResults.result', 'expectedResults.measure'],
  'plan.risks': ['risks.risk'],
  'plan.risks-assessed': ['risks.risk', 'risks.likelihood', 'risks.impact', 'risks.mitigation'],
  'plan.scope': ['scope.what', 'scope.where', 'scope.from', 'scope.to', 'scope.resources', 'scope.pilot'],
  'plan.period-runs-forward': ['scope.to'],
  'plan.implementers': ['implementers'],
  'plan.commitment': ['commitment'],
  'plan.motive': ['motive'],
  'plan.papers-registered': ['papers.number', 'papers.date', 'papers.holder', 'papers.place'],
}
