import type { LocalDate, WorkingCalendar } from '../time/index.ts'
import type { KeptFile } from '../files/kept-file.ts'
import type { DeploymentMode } from '../files/secrecy.ts'
import type { Organisations, Position } from '../organisations/organisations.ts'
import type { Policy } from '../policy.ts'
import type { CaseFile } from './case-file.ts'
import type { PolicyOf } from './policy-followed.ts'

/** The person at the keyboard, with every position held at the moment of entry. */
export interface Actor {
  readonly person: string
  readonly positions: readonly Position[]
}

/** Everything outside the case that a decision may look at; given, never fetched. */
export interface Context {
  /** The day of entry, Asia/Ho_Chi_Minh. */
  readonly today: LocalDate
  /** The instant of entry, RFC 3339. */
  readonly enteredAt: string
  readonly actor: Actor
  readonly organisations: Organisations
  readonly calendar: WorkingCalendar
  readonly policyOf: PolicyOf
  /** Of the files that the command names, those that are kept. */
  readonly files: readonly KeptFile[]
  /** Where the program runs: whether it may keep state secrets. */
  readonly mode: DeploymentMode
  /** The edition of the text in force. */
  readonly edition: string
}

/** What a rule judges: the case before the act, who acts, on which day, with which data. */
export interface Situation<Data = unknown> extends Context {
  readonly file: CaseFile
  readonly data: Data
  /** The day on which the act took place, as stated; today unless stated. */
  readonly on: LocalDate
  /** The day of what the act follows: it cannot have taken place before. Null where it follows nothing. */
  readonly earliest: LocalDate | null
  /** The position in which the actor acts. */
  readonly position: Position
  /** The policy that governs the acts of the competent committee in this case. */
  readonly policy: Policy
}
