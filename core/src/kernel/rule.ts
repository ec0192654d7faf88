import type { Basis } from './ground.ts'

/** Facts that a refusal carries so that its sentence can be written in any language: text, numbers, lists of them. */
export type RefusalData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** What a rule said about one situation, with its basis: the answer goes to the API, the screen and the document. */
export type Verdict<Id extends string = string> = {
  readonly rule: Id
  readonly basis: Basis
} & ({ readonly outcome: 'met' } | { readonly outcome: 'not-judged' } | { readonly outcome: 'refused'; readonly data: RefusalData })

/** A rule and what it rests on are one thing; `judge` looks at a situation and never changes it. */
export interface Rule<Id extends string, Situation> {
  readonly id: Id
  readonly basis: Basis
  /** False for a rule that speaks about every situation it is shown. */
  readonly conditional: boolean
  judge(situation: Situation): Verdict<Id>
}

interface RuleSpecification<Id extends string, Situation> {
  /** Stable for ever: it is the code of the refusal. */
  readonly id: Id
  readonly basis: Basis
  /** Where it answers no, the rule says nothing. */
  readonly appliesWhen?: (situation: Situation) => boolean
  /** `true`, or the facts of the refusal. */
  readonly holds: (situation: Situation) => true | RefusalData
}

/** The only way to make a rule. */
export function rule<const Id extends string, Situation>(spec: RuleSpecification<Id, Situation>): Rule<Id, Situation> {
  const { id, basis, appliesWhen, holds } = spec
  return {
    id,
    basis,
    conditional: appliesWhen !== undefined,
    judge(situation) {
      if (appliesWhen && !appliesWhen(situation)) return { rule: id, basis, outcome: 'not-judged' }
      const answer = holds(situation)
      return answer === true ? { rule: id, basis, outcome: 'met' } : { rule: id, basis, outcome: 'refused', data: answer }
    },
  }
}

/** Shorthand in a rule's `holds`: true, or these facts. */
export const orElse = (holds: boolean, facts: RefusalData = {}): true | RefusalData => holds || facts
