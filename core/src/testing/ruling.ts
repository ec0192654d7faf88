import type { Decision } from '../kernel/decision.ts'
import type { Verdict } from '../kernel/rule.ts'
import { ExpectationError, mustBe } from './expectation.ts'
import { mustRefuseWith, type ExpectedRefusal } from './expected-refusal.ts'

/** What came of an act, to be asserted: the end of a test's sentence. */
export class Ruling<Event extends { readonly type: string }, Told> {
  readonly decision: Decision<Event>
  readonly #what: string
  readonly #after: (events: readonly Event[]) => Told

  constructor(what: string, decision: Decision<Event>, after: (events: readonly Event[]) => Told) {
    this.#what = what
    this.decision = decision
    this.#after = after
  }

  /** Accepted, with exactly these events if they are named; gives what then stands. */
  isAccepted(...types: readonly Event['type'][]): Told {
    const { decision } = this
    if (!decision.accepted) throw new ExpectationError(`${this.#what} was refused`, [], decision.refusals)
    const happened = decision.events.map(({ type }) => type)
    if (types.length > 0) mustBe(`${this.#what}: other events`, happened, types)
    return this.#after(decision.events)
  }

  /** Refused for exactly these reasons: code and ground each, in whatever order. */
  isRefused(expected: readonly ExpectedRefusal[]): void {
    const { decision } = this
    if (decision.accepted) throw new ExpectationError(`${this.#what} was accepted`, expected, decision.events)
    mustRefuseWith(`${this.#what}: other reasons`, decision.refusals, expected)
  }

  /** What one rule said: `met`, `refused`, or `not-judged` where it leaves the act alone. */
  hasVerdict(rule: string, outcome: Verdict['outcome']): this {
    const verdicts = this.decision.accepted ? this.decision.because : this.decision.verdicts
    mustBe(`${this.#what}: rule ${rule}`, verdicts.find((verdict) => verdict.rule === rule)?.outcome ?? 'no such rule', outcome)
    return this
  }
}
