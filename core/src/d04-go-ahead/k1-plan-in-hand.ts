import type { Situation } from '../case/situation.ts'
import { PLAN_FILE_RULES, planNoStateSecret, type Declared } from '../files/plan-file-rules.ts'
import { PLAN_RULES } from './k1-complete-plan.ts'
import type { PlanDraft } from './k1-plan.ts'

/** A new version of the plan, sent as the data of an act. */
export interface PlanInHand extends Declared {
  readonly plan: PlanDraft
}

/** The rules on a plan, asked about the version in hand. */
export const PLAN_IN_HAND_RULES = [
  ...PLAN_RULES.map((planRule) => ({
    ...planRule,
    judge: ({ data, policy }: Situation<PlanInHand>) => planRule.judge({ plan: data.plan, policy }),
  })),
  ...PLAN_FILE_RULES.map((fileRule) => ({
    ...fileRule,
    judge: ({ data, ...situation }: Situation<PlanInHand>) => fileRule.judge({ ...situation, plan: data.plan }),
  })),
  planNoStateSecret,
]
