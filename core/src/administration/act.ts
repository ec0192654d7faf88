import type { Basis } from '../kernel/ground.ts'
import type { Rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import type { NewAdministrativeEvent } from './event.ts'
import type { AdministrationContext, AdministrationSituation } from './situation.ts'
import type { AdministrativeStream } from './stream.ts'

/** A rule over a situation in which this act's data may be looked at. */
export type AdministrationRule<Data = unknown, Id extends string = string> = Rule<Id, AdministrationSituation<Data>>

/**
 * Something that is done to the organisation, to a policy, to the calendar or to an account, and never to a case. Its
 * rules are of the same kind as those of a case; what differs is that it has a stream instead of a case file.
 */
export interface AdministrativeAct<Name extends string = string, Data = unknown> {
  readonly name: Name
  readonly basis: Basis
  /** Where its events are kept. */
  readonly stream: (data: Data) => AdministrativeStream
  /** The day from which it holds; today where the data say nothing. */
  readonly validFrom?: (data: Data) => LocalDate | undefined
  /** The person to whom it gives a position, a power or a key: never the one who acts. */
  readonly grantedTo?: (data: Data, context: AdministrationContext) => string | undefined
  /** May this position do it? */
  readonly power: readonly AdministrationRule<Data>[]
  /** Does it carry what it must? */
  readonly carries: readonly AdministrationRule<Data>[]
  /** What then has happened. Called only when every rule holds. */
  readonly events: (situation: AdministrationSituation<Data>) => readonly NewAdministrativeEvent[]
}

/** The data that an act takes. */
export type AdministrativeDataOf<A> = A extends AdministrativeAct<string, infer Data> ? Data : never

/** Declares an act; its name is its address in the API. */
export const administrativeAct = <const Name extends string, Data>(spec: AdministrativeAct<Name, Data>): AdministrativeAct<Name, Data> => spec
