import type { VerdictTally } from '../core/src/testing/verdict-recorder.ts'

interface MeasuredRule {
  readonly id: string
  readonly conditional: boolean
}

export interface RuleCoverage {
  readonly rules: number
  readonly met: number
  readonly refused: number
  /** Conditional rules that were seen to say nothing. */
  readonly leftAlone: number
  readonly conditional: number
  /** One line a gap: `plan.title was never refused`. */
  readonly gaps: readonly string[]
}

/** Holds the rules against what they said in the tests: each must have been met, refused and, if conditional, left alone. */
export function ruleCoverage(rules: readonly MeasuredRule[], tallies: readonly VerdictTally[]): RuleCoverage {
  const seen = (id: string, outcome: keyof VerdictTally[string]): boolean => tallies.some((tally) => (tally[id]?.[outcome] ?? 0) > 0)
  const conditional = rules.filter((rule) => rule.conditional)
  const without = (among: readonly MeasuredRule[], outcome: keyof VerdictTally[string]) => among.filter(({ id }) => !seen(id, outcome))
  const neverMet = without(rules, 'met')
  const neverRefused = without(rules, 'refused')
  const neverLeftAlone = without(conditional, 'not-judged')
  return {
    rules: rules.length,
    met: rules.length - neverMet.length,
    refused: rules.length - neverRefused.length,
    leftAlone: conditional.length - neverLeftAlone.length,
    conditional: conditional.length,
    gaps: [
      ...neverMet.map(({ id }) => `${id} was never met`),
      ...neverRefused.map(({ id }) => `${id} was never refused`),
      ...neverLeftAlone.map(({ id }) => `${id} was never left alone`),
    ],
  }
}
