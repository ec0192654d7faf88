import { policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { PlanToJudge } from '../d04-go-ahead/k1-plan-rules.ts'

/** A declaration in the words of Điều 2 khoản 5. What the motive really is stays a finding of people. */
export const planDeclaresMotive = rule({
  id: 'plan.motive',
  basis: policy('plan.declares-motive'),
  appliesWhen: ({ policy }) => policy['plan.declares-motive'],
  holds: ({ plan }: PlanToJudge) => orElse(plan.motive === 'common-good'),
})
