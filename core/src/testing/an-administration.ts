import { accountEventsAmong, STANDING_AFTER } from '../administration/accounts/event.ts'
import type { AccountStanding } from '../administration/accounts/standing.ts'
import { calendarAfter, calendarChangesAmong } from '../administration/calendar/calendar-events.ts'
import { decideAdministration, type AdministrativeCommand } from '../administration/decide-administration.ts'
import type { AdministrativeActData, AdministrativeActName } from '../administration/acts.ts'
import type { AdministrativeEvent, AdministrativeEventType } from '../administration/event.ts'
import { organisationAfter, organisationEventsAmong } from '../administration/organisation/evolve-organisation.ts'
import type { AdministrationContext } from '../administration/situation.ts'
import { organisationsFrom, type OrganisationData, type Organisations } from '../organisations/index.ts'
import { PolicyHistory, withPolicySet } from '../policy-history.ts'
import { calendarFrom, officialCalendar, type LocalDate, type WorkingCalendar } from '../time/index.ts'
import { context } from './context.ts'
import { DAYS } from './days.ts'
import { DEMO_ORGANISATION } from './demo-tree.ts'
import { Ruling } from './ruling.ts'
import { recordVerdicts } from './verdict-recorder.ts'

/**
 * What an administrator keeps, as tests tell of it; every step goes through the real `decideAdministration`:
 *
 *     anAdministration().when('quantri.tinh').does('appoint', { … }).isAccepted('PersonAppointed')
 */
export class AnAdministration {
  readonly today: LocalDate
  readonly organisations: Organisations
  readonly events: readonly AdministrativeEvent[]
  readonly calendar: WorkingCalendar
  readonly policies: PolicyHistory

  /** Everybody of the tree has an account; a person added since has none until a link is made. */
  #accountOf(person: string): AccountStanding {
    const last = accountEventsAmong(this.events).findLast(({ data }) => data.person === person)
    if (last) return STANDING_AFTER[last.type]
    return DEMO_ORGANISATION.people.some(({ id }) => id === person) ? 'open' : 'none'
  }

  constructor(today: LocalDate, organisations: Organisations, events: readonly AdministrativeEvent[]) {
    this.today = today
    this.policies = new PolicyHistory(events.filter((event) => event.type === 'PolicySet').reduce(withPolicySet, []))
    this.calendar = calendarFrom(calendarChangesAmong(events).reduce(calendarAfter, officialCalendar.data))
    this.organisations = organisations
    this.events = events
  }

  /** The same on another day: what follows is entered then. */
  on(today: LocalDate): AnAdministration {
    return new AnAdministration(today, this.organisations, this.events)
  }

  context(person: string): AdministrationContext {
    return { ...context({ today: this.today, as: person, organisations: this.organisations, calendar: this.calendar }), policies: this.policies, accountOf: (one) => this.#accountOf(one) }
  }

  when(person: string): { does<Name extends AdministrativeActName>(act: Name, data: AdministrativeActData<Name>, as?: string): Ruling<AdministrativeEvent, AnAdministration> } {
    return {
      does: (act, data, as) => {
        const decision = decideAdministration({ act, data, as } as AdministrativeCommand, this.context(person))
        recordVerdicts(decision.accepted ? decision.because : decision.verdicts)
        return new Ruling(`${person} ${act}`, decision, (events) => this.#after(events))
      },
    }
  }

  /** Something that went before, done by the administrator. @throws ExpectationError where the rules would not have let it happen. */
  given<Name extends AdministrativeActName>(act: Name, data: AdministrativeActData<Name>, ...types: readonly AdministrativeEventType[]): AnAdministration {
    return this.when('quantri.tinh').does(act, data).isAccepted(...types)
  }

  #after(events: readonly AdministrativeEvent[]): AnAdministration {
    const organisation = organisationAfter(organisationEventsAmong(events), this.organisations.data)
    return new AnAdministration(this.today, organisationsFrom(organisation), [...this.events, ...events])
  }
}

/** The demo tree, on the day of the arrival stamp. */
export const anAdministration = ({ today = DAYS.receipt, organisation = DEMO_ORGANISATION }: { readonly today?: LocalDate; readonly organisation?: OrganisationData } = {}): AnAdministration =>
  new AnAdministration(today, organisationsFrom(organisation), [])
