import { refusalsAmong, type Refusal } from '../kernel/decision.ts'
import { PLAN_RULES } from './k1-complete-plan.ts'
import type { PlanToJudge } from './k1-plan-rules.ts'

/** Everything that a plan still lacks, with its ground: what a form shows beside its fields before anything is sent. */
export const missingFrom = (input: PlanToJudge): readonly Refusal[] =>
  refusalsAmong(PLAN_RULES.map((planRule) => planRule.judge(input)))
