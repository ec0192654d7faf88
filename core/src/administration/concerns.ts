import { holdsOn } from '../organisations/period.ts'
import type { Organisations } from '../organisations/organisations.ts'
import type { LocalDate } from '../time/index.ts'
import type { AdministrativeEvent, AdministrativeEventData, AdministrativeEventType } from './event.ts'

/** The committees to whose head and inspection commission an event is shown at once. An event that says none does not compile. */
type Concerns = { readonly [Type in AdministrativeEventType]: (data: AdministrativeEventData[Type], organisations: Organisations, enteredOn: LocalDate) => readonly (string | null | undefined)[] }

const CONCERNS: Concerns = {
  PersonAdded: ({ managedBy }) => [managedBy],
  PersonCorrected: ({ person }, organisations) => committeesOfPerson(person, organisations),
  PersonTransferred: ({ person, managedBy }, organisations) => [...committeesOfPerson(person, organisations), managedBy],
  PersonAppointed: ({ committee }) => [committee],
  PositionEnded: ({ committee }) => [committee],
  PositionCorrected: ({ committee }) => [committee],
  PowerDelegated: ({ committee }) => [committee],
  DelegationEnded: ({ committee }) => [committee],
  OneTimeLinkMade: ({ person }, organisations) => committeesOfPerson(person, organisations),
  AdministratorLinkPrinted: ({ person }, organisations) => committeesOfPerson(person, organisations),
  SingleSignOnBoundByLink: ({ person }, organisations) => committeesOfPerson(person, organisations),
  AccountSuspended: ({ person }, organisations) => committeesOfPerson(person, organisations),
  AccountRestored: ({ person }, organisations) => committeesOfPerson(person, organisations),
  AccountEnded: ({ person }, organisations) => committeesOfPerson(person, organisations),
  CommitteeFounded: ({ id, superior }) => [id, superior],
  CommitteeRenamed: ({ committee }) => [committee],
  SuperiorChanged: ({ committee, superior }) => [committee, superior],
  CommitteeEnded: ({ committee, successors, openFilesTo }) => [committee, ...successors, openFilesTo],
  TermSet: ({ committee }) => [committee],
  OfficeDesignated: ({ committee }) => [committee],
  BodyOpened: ({ committee }) => [committee],
  BodyRenamed: ({ body }, organisations) => [organisations.body(body)?.committee],
  BodyEnded: ({ body }, organisations) => [organisations.body(body)?.committee],
  DaysAnnounced: everyCommittee,
  DaysConfirmed: everyCommittee,
  DaysWithdrawn: everyCommittee,
  YearAnnounced: everyCommittee,
  PolicySet: ({ committee }) => [committee],
}

/** The calendar moves due days everywhere: whoever stands when it changes is shown so. */
function everyCommittee(_data: unknown, { data: { committees } }: Organisations, enteredOn: LocalDate): readonly string[] {
  return committees.filter((committee) => !committee.external && holdsOn(committee, enteredOn)).map(({ id }) => id)
}

/** The committees in which a person holds or held a post, and the one that manages him. */
const committeesOfPerson = (person: string, organisations: Organisations): readonly (string | null)[] => [
  organisations.person(person)?.managedBy ?? null,
  ...organisations.everHeldBy(person).map(({ committee }) => committee),
]

export const ADMINISTRATIVE_EVENT_TYPES = Object.keys(CONCERNS) as readonly AdministrativeEventType[]

/** Whom an event concerns, each once. `organisations` as they are after it. */
export function committeesConcerned({ type, data, enteredOn }: Pick<AdministrativeEvent, 'type' | 'data' | 'enteredOn'>, organisations: Organisations): readonly string[] {
  // The data was written by the act whose event this is; here its type is no longer known.
  const concerns = CONCERNS[type] as (data: AdministrativeEvent['data'], organisations: Organisations, enteredOn: LocalDate) => readonly (string | null | undefined)[]
  return [...new Set(concerns(data, organisations, enteredOn).filter((committee) => typeof committee === 'string'))]
}
