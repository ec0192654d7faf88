import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { PlanToJudge } from '../d04-go-ahead/k1-plan-rules.ts'

/** Whoever proposes commits, for the implementers, to carry the plan out seriously (d8.k1). */
export const planCommits = rule({
  id: 'plan.commitment',
  basis: law(cite('d8.k1', 'cam kết thực hiện nghiêm túc, không để xảy ra hậu quả nghiêm trọng')),
  holds: ({ plan }: PlanToJudge) => orElse(plan.commitment === true),
})
