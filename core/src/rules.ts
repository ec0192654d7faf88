import { ACTS } from './case/acts.ts'
import { DAY_RULES } from './case/decide.ts'
import { PLAN_RULES } from './d04-go-ahead/k1-complete-plan.ts'
import type { Basis } from './kernel/ground.ts'

/** A rule without its judgement: what is left to say about it where no case is at hand. */
export interface KnownRule {
  readonly id: string
  readonly basis: Basis
  readonly conditional: boolean
}

const everywhere: readonly KnownRule[] = [
  ...Object.values(ACTS).flatMap(({ power, moment, carries }): readonly KnownRule[] => [...power, ...moment, ...carries]),
  ...DAY_RULES,
  ...PLAN_RULES,
]

/** Every rule by which a case is ever judged, by its id, which is also the code of its refusal. */
export const RULES: ReadonlyMap<string, KnownRule> = new Map(
  everywhere.map(({ id, basis, conditional }) => [id, { id, basis, conditional }]),
)
