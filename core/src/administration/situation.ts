import type { Context } from '../case/situation.ts'
import type { Organisations, Position } from '../organisations/organisations.ts'
import type { PolicyHistory } from '../policy-history.ts'
import type { LocalDate } from '../time/index.ts'
import type { AccountStanding } from './accounts/standing.ts'

/**
 * Everything outside the command that an administrative decision may look at; given, never fetched. A family of acts
 * that needs to know more (accounts, earlier versions of a policy) adds its own member here, and the server fills it in.
 */
export interface AdministrationContext extends Pick<Context, 'today' | 'enteredAt' | 'actor' | 'calendar' | 'policyOf'> {
  readonly organisations: Organisations
  readonly accountOf: (person: string) => AccountStanding
  readonly policies: PolicyHistory
}

/** What a rule on an administrative act judges. */
export interface AdministrationSituation<Data = unknown> extends AdministrationContext {
  readonly data: Data
  /** The position in which the actor acts. */
  readonly position: Position
  /** The day from which it holds. It may lie ahead: a reorganisation is entered before it happens. */
  readonly on: LocalDate
  /** The person to whom the act gives a position, a power or a key; null where it gives none. */
  readonly grantedTo: string | null
}
