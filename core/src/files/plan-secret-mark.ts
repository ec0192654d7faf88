import { practice } from '../kernel/ground.ts'
import { refusalsAmong, type Refusal } from '../kernel/decision.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { FilesToJudge } from './plan-file-rules.ts'
import { marksTyped } from './marks-typed.ts'

type Typed = Pick<FilesToJudge, 'plan' | 'mode'>

/** What bears the mark of a state secret is not taken where none may be kept, whatever its sender declares. */
export const planBearsNoMark = rule({
  id: 'plan.bears-no-secret-mark',
  basis: practice,
  appliesWhen: ({ mode }) => mode === 'connected',
  holds: ({ plan }: Typed) => {
    const [first] = marksTyped(plan)
    return orElse(first === undefined, { degree: first?.degree ?? null })
  },
})

/** Why a plan that is being written may not even be kept as a draft. */
export const refusalsOfMarks = (typed: Typed): readonly Refusal[] => refusalsAmong([planBearsNoMark.judge(typed)])
