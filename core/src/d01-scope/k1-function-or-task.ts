import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { PlanToJudge } from '../d04-go-ahead/k1-plan-rules.ts'

/** The regulation speaks of what is done in one's own function, task or power; the plan says which (d1.k1). */
export const planNamesFunction = rule({
  id: 'plan.function-or-task',
  basis: law(cite('d1.k1', 'trong thực hiện chức trách, nhiệm vụ, quyền hạn được giao')),
  holds: ({ plan }: PlanToJudge) => orElse((plan.functionOrTask ?? '').trim() !== ''),
})
