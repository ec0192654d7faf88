import type { Basis } from '../kernel/ground.ts'
import type { LocalDate, WorkingCalendar } from '../time/index.ts'
import type { CaseFile } from './case-file.ts'
import type { Author, NewEvent } from './event.ts'
import type { Context } from './situation.ts'

/**
 * What the program itself records on a case (Hệ thống): consequences that follow from outside the case, such as a calendar
 * that has changed. Nobody asks for it, so nobody is refused: a case that is not concerned gets no event. It is offered to
 * nobody and cannot be reached from outside; a person is never its author.
 */
export interface SystemAct<Name extends string = string, Data = unknown> {
  readonly name: Name
  readonly basis: Basis
  /** What has happened to this case; nothing, where it is not concerned. */
  readonly events: (situation: SystemSituation<Data>) => readonly NewEvent[]
}

/** Everything outside the case that a system act may look at. */
export interface SystemContext extends Omit<Context, 'actor'> {
  /** The calendar of this version. */
  readonly calendarOf: (version: string) => WorkingCalendar
}

export interface SystemSituation<Data> extends SystemContext {
  readonly file: CaseFile
  readonly data: Data
  /** The day on which it took place; today unless the command says otherwise. */
  readonly on: LocalDate
}

/** Who stands behind an event that the program itself has recorded. No person can have this id. */
export const SYSTEM: Author = { person: 'system', position: null, committee: null, body: null }

/** Declares a system act. */
export const systemAct = <const Name extends string, Data>(spec: SystemAct<Name, Data>): SystemAct<Name, Data> => spec
