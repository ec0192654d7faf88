import type { State, Step } from './state.ts'

/**
 * All states from which some path of allowed steps leads to one that satisfies `arrived`, or over a step that satisfies
 * `over`. Walks backwards from the goal, so that every state is looked at once.
 */
export function canReach(
  states: readonly State[],
  { arrived = () => false, over = () => false, allowed = () => true }: {
    readonly arrived?: (state: State) => boolean
    readonly over?: (step: Step, from: State) => boolean
    readonly allowed?: (step: Step, from: State) => boolean
  },
): ReadonlySet<State> {
  const before = new Map<State, State[]>()
  const reached = new Set<State>()
  for (const from of states) {
    if (arrived(from)) reached.add(from)
    for (const step of from.steps) {
      if (!allowed(step, from)) continue
      if (over(step, from)) reached.add(from)
      const known = before.get(step.to)
      if (known) known.push(from)
      else before.set(step.to, [from])
    }
  }
  // A Set yields what is added while it is walked.
  for (const state of reached) for (const earlier of before.get(state) ?? []) reached.add(earlier)
  return reached
}
