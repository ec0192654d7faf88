import type { ProvisionId } from '@dam-lam/law'
import type { Coverage } from './coverage-entry.ts'
import { SCOPE_COVERAGE } from './d01-scope/coverage.ts'
import { WORDS_COVERAGE } from './d02-words/coverage.ts'
import { PRINCIPLES_COVERAGE } from './d03-principles/coverage.ts'
import { GO_AHEAD_COVERAGE } from './d04-go-ahead/coverage.ts'
import { ENCOURAGEMENT_COVERAGE } from './d05-encouragement/coverage.ts'
import { PROTECTION_COVERAGE } from './d06-protection/coverage.ts'
import { PARTY_DUTIES_COVERAGE } from './d07-party-duties/coverage.ts'
import { CADRE_COVERAGE } from './d08-cadre/coverage.ts'
import { COORDINATION_COVERAGE } from './d09-coordination/coverage.ts'
import { IMPLEMENTATION_COVERAGE } from './d10-implementation/coverage.ts'
import { EFFECT_COVERAGE } from './d11-effect/coverage.ts'

/**
 * What the program does about each of the 81 provisions, openly: a provision that nobody thought of does not compile.
 * Each article tells its own part, beside its clauses.
 */
export const COVERAGE: Readonly<Record<ProvisionId, Coverage>> = {
  ...SCOPE_COVERAGE,
  ...WORDS_COVERAGE,
  ...PRINCIPLES_COVERAGE,
  ...GO_AHEAD_COVERAGE,
  ...ENCOURAGEMENT_COVERAGE,
  ...PROTECTION_COVERAGE,
  ...PARTY_DUTIES_COVERAGE,
  ...CADRE_COVERAGE,
  ...COORDINATION_COVERAGE,
  ...IMPLEMENTATION_COVERAGE,
  ...EFFECT_COVERAGE,
}
