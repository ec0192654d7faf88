import type { Context } from '../case/situation.ts'
import type { Basis } from '../kernel/ground.ts'
import type { Rule } from '../kernel/rule.ts'
import type { Position } from '../organisations/organisations.ts'
import type { NewOpinionEvent } from './event.ts'
import type { PublicOpinion } from './public-opinion.ts'

/** Everything besides the command that a decision about an opinion may look at. */
export interface OpinionContext extends Pick<Context, 'today' | 'enteredAt' | 'actor' | 'organisations' | 'policyOf'> {
  /** What has happened to it so far; null where it begins with this act. */
  readonly opinion: PublicOpinion | null
  /** The committee whose publication is named; null where none is, undefined where there is no such publication. */
  readonly publishedBy: string | null | undefined
}

/** What a rule on an opinion judges. */
export interface OpinionSituation<Data = unknown> extends OpinionContext {
  readonly data: Data
  /** The position in which the actor acts. */
  readonly position: Position
}

export type OpinionRule<Data = unknown, Id extends string = string> = Rule<Id, OpinionSituation<Data>>

/** Something that is done with an opinion of the people. */
export interface OpinionAct<Name extends string = string, Data = unknown> {
  readonly name: Name
  readonly basis: Basis
  /** May this position do it? */
  readonly power: readonly OpinionRule<Data>[]
  /** Does it carry what it must, on an opinion that stands so? */
  readonly carries: readonly OpinionRule<Data>[]
  readonly event: (situation: OpinionSituation<Data>) => NewOpinionEvent
}

export type OpinionDataOf<A> = A extends OpinionAct<string, infer Data> ? Data : never

export const opinionAct = <const Name extends string, Data>(spec: OpinionAct<Name, Data>): OpinionAct<Name, Data> => spec
