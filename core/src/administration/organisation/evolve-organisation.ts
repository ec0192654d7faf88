import { UnknownEventError } from '../../case/evolve.ts'
import type { OrganisationData } from '../../organisations/organisations.ts'
import type { LocalDate } from '../../time/index.ts'
import { addPersonHandlers } from './add-person.ts'
import { appointHandlers } from './appoint.ts'
import { correctPersonHandlers } from './correct-person.ts'
import { delegationHandlers } from './delegate.ts'
import { endPositionHandlers } from './end-position.ts'
import { foundCommitteeHandlers } from './found-committee.ts'
import { renameHandlers } from './rename.ts'
import { changeSuperiorHandlers } from './change-superior.ts'
import { endCommitteeHandlers } from './end-committee.ts'
import { bodyHandlers } from './bodies.ts'
import { setTermHandlers } from './set-term.ts'
import { designateOfficeHandlers } from './designate-office.ts'
import { transferPersonHandlers } from './transfer-person.ts'
import type { OrganisationEventData, OrganisationEventType } from './event.ts'
import type { OrganisationHandlers } from './handlers.ts'
import { recordedHandlers, type RecordedEvents } from './recorded.ts'

/** What the stream `organisation` tells: the first record of it, and what acts made of it since. */
type Kept = RecordedEvents & OrganisationEventData
export type OrganisationEvent = { readonly [Type in keyof Kept]: { readonly type: Type; readonly on: LocalDate; readonly data: Kept[Type] } }[keyof Kept]

const HANDLERS: OrganisationHandlers<OrganisationEventType> & typeof recordedHandlers = {
  ...recordedHandlers,
  ...addPersonHandlers,
  ...correctPersonHandlers,
  ...appointHandlers,
  ...endPositionHandlers,
  ...delegationHandlers,
  ...foundCommitteeHandlers,
  ...renameHandlers,
  ...changeSuperiorHandlers,
  ...endCommitteeHandlers,
  ...bodyHandlers,
  ...setTermHandlers,
  ...designateOfficeHandlers,
  ...transferPersonHandlers,
}

export const ORGANISATION_EVENT_TYPES = Object.keys(HANDLERS) as readonly (keyof Kept)[]

const isOrganisationEvent = (event: { readonly type: string }): event is OrganisationEvent => Object.hasOwn(HANDLERS, event.type)

/** Those that change the organisation, whatever else happened. */
export const organisationEventsAmong = (events: readonly { readonly type: string }[]): readonly OrganisationEvent[] => events.filter(isOrganisationEvent)

export const NO_ORGANISATION: OrganisationData = { committees: [], bodies: [], people: [], positions: [] }

type AnyHandler = (known: OrganisationData, event: OrganisationEvent) => Partial<OrganisationData>

/**
 * The organisation after one more event. Total over the events it knows.
 * @throws UnknownEventError for any other.
 */
export function evolveOrganisation(known: OrganisationData, event: OrganisationEvent): OrganisationData {
  if (!Object.hasOwn(HANDLERS, event.type)) throw new UnknownEventError(event.type)
  const handler = HANDLERS[event.type] as AnyHandler
  return { ...known, ...handler(known, event) }
}

/** The organisation as a row of events leaves it: what a decision of that time is judged on again. */
export const organisationAfter = (events: readonly OrganisationEvent[], before = NO_ORGANISATION): OrganisationData => events.reduce(evolveOrganisation, before)
