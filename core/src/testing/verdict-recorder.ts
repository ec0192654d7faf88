import type { Verdict } from '../kernel/rule.ts'

/** How often each rule was met, refused, or said nothing, in the tests of one file. */
export type VerdictTally = Readonly<Record<string, Readonly<Record<Verdict['outcome'], number>>>>

const seen = new Map<string, Record<Verdict['outcome'], number>>()

/** Notes what rules said while a test ran; the run as a whole is measured over all files. */
export function recordVerdicts(verdicts: readonly Verdict[]): void {
  for (const { rule, outcome } of verdicts) {
    const tally = seen.get(rule) ?? { met: 0, refused: 0, 'not-judged': 0 }
    seen.set(rule, { ...tally, [outcome]: tally[outcome] + 1 })
  }
}

/** What was noted so far in this file. */
export const recordedVerdicts = (): VerdictTally => Object.fromEntries(seen)
