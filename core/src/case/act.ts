import { practice, type Basis } from '../kernel/ground.ts'
import { orElse, rule, type Rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { postKey, speaksFor, type Post } from '../organisations/post.ts'
import type { NewEvent } from './event.ts'
import type { Situation } from './situation.ts'
import type { Stage } from './stage.ts'

/** A rule over a situation in which this act's data may be looked at. */
export type CaseRule<Data = unknown, Id extends string = string> = Rule<Id, Situation<Data>>

/** Something that a person may do to a case. */
export interface Act<Name extends string = string, Data = unknown> {
  readonly name: Name
  /** What the act itself rests on. */
  readonly basis: Basis
  /** May this position do it? Judged without looking at the data. */
  readonly power: readonly CaseRule[]
  /** Is this the moment for it? Judged without looking at the data. */
  readonly moment: readonly CaseRule[]
  /** The day of what it follows, before which it cannot have taken place; where absent, the day the stage began. */
  readonly follows?: (situation: Situation) => LocalDate | null
  /** The day on which it took place by what it carries, where nobody stated another. */
  readonly tookPlaceOn?: (data: Data) => LocalDate | undefined
  /** Does it carry what it must? */
  readonly carries: readonly CaseRule<Data>[]
  /** What then has happened. Called only when every rule holds. */
  readonly events: (situation: Situation<Data>) => readonly NewEvent[]
}

/** The data that an act takes. */
export type DataOf<A> = A extends Act<string, infer Data> ? Data : never

/** Declares an act; its name is its address in the API. */
export const act = <const Name extends string, Data>(spec: Act<Name, Data>): Act<Name, Data> => spec

/** Only a holder of one of these posts may do it. */
export const by = <const Id extends string>(
  id: Id,
  basis: Basis,
  posts: (situation: Situation) => readonly Post[],
): CaseRule<unknown, Id> =>
  rule({
    id,
    basis,
    holds: (situation: Situation) => {
      const allowed = posts(situation)
      return orElse(
        allowed.some((post) => speaksFor(situation.position, post)),
        { whoMay: [...new Set(allowed.map(postKey))] },
      )
    },
  })

/** Only while the case stands at one of these stages. */
export const at = <const Id extends string>(id: Id, stages: readonly Stage[], basis: Basis = practice): CaseRule<unknown, Id> =>
  rule({
    id,
    basis,
    holds: ({ file }: Situation) => orElse(stages.includes(file.stage), { stage: file.stage, possibleAt: stages }),
  })
