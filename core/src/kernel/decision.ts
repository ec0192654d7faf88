import type { Basis } from './ground.ts'
import type { RefusalData, Verdict } from './rule.ts'

/** Why an act may not be done: code, ground and the facts; its words stand in the catalogue. */
export interface Refusal {
  readonly code: string
  readonly basis: Basis
  readonly data: RefusalData
}

/** The answer to a command: what happened and why it was allowed, or every reason against it at once. */
export type Decision<Event> =
  | { readonly accepted: true; readonly events: readonly Event[]; readonly because: readonly Verdict[] }
  | { readonly accepted: false; readonly refusals: readonly Refusal[]; readonly verdicts: readonly Verdict[] }

/** All the refusals among verdicts, in the order in which the rules stand. */
export const refusalsAmong = (verdicts: readonly Verdict[]): readonly Refusal[] =>
  verdicts.flatMap((verdict) =>
    verdict.outcome === 'refused' ? [{ code: verdict.rule, basis: verdict.basis, data: verdict.data }] : [],
  )
