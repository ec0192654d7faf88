import { UnknownEventError } from '../../case/evolve.ts'
import { growingOrganisations, type NewItems } from '../../organisations/growing-organisations.ts'
import type { OrganisationData, Organisations } from '../../organisations/organisations.ts'
import type { LocalDate } from '../../time/index.ts'
import { addPersonHandlers } from './add-person.ts'
import { appointHandlers } from './appoint.ts'
import { correctPersonHandlers } from './correct-person.ts'
import { correctPositionHandlers } from './correct-position.ts'
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

const HANDLERS = {
  ...recordedHandlers,
  ...addPersonHandlers,
  ...correctPersonHandlers,
  ...correctPositionHandlers,
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
} satisfies OrganisationHandlers<OrganisationEventType> & typeof recordedHandlers

export const ORGANISATION_EVENT_TYPES = Object.keys(HANDLERS) as readonly (keyof Kept)[]

const isOrganisationEvent = (event: { readonly type: string }): event is OrganisationEvent => Object.hasOwn(HANDLERS, event.type)

/** Those that change the organisation, whatever else happened. */
export const organisationEventsAmong = (events: readonly { readonly type: string }[]): readonly OrganisationEvent[] => events.filter(isOrganisationEvent)

export const NO_ORGANISATION: OrganisationData = { committees: [], bodies: [], people: [], positions: [] }

/** The data was written by the act whose event this is; here its type is no longer known. */
interface AnyHandler {
  (known: OrganisationData, event: OrganisationEvent): Partial<OrganisationData>
  readonly added?: (data: OrganisationEvent['data']) => NewItems
}

function handlerOf({ type }: OrganisationEvent): AnyHandler {
  if (!Object.hasOwn(HANDLERS, type)) throw new UnknownEventError(type)
  return HANDLERS[type] as AnyHandler
}

/**
 * The organisation after one more event. Total over the events it knows.
 * @throws UnknownEventError for any other.
 */
export const evolveOrganisation = (known: OrganisationData, event: OrganisationEvent): OrganisationData => ({ ...known, ...handlerOf(event)(known, event) })

/** The organisation as a row of events leaves it: what a decision of that time is judged on again. */
export const organisationAfter = (events: readonly OrganisationEvent[], before = NO_ORGANISATION): OrganisationData => events.reduce(evolveOrganisation, before)

/** An organisation while acts on it are judged one after the other. */
export interface OrganisationInTurn {
  /** As the events so far have left it; what was asked of it before may since have got another answer. */
  now(): Organisations
  /** @throws UnknownEventError */
  take(events: readonly OrganisationEvent[]): void
}

/** The same organisation as `organisationAfter` the events taken, but what a row of a list adds is added and not all built anew. */
export function organisationInTurn(before: OrganisationData): OrganisationInTurn {
  let growing = growingOrganisations(before)
  return {
    now: () => growing.organisations,
    take(events) {
      for (const event of events) {
        const { added } = handlerOf(event)
        if (added) growing.add(added(event.data))
        else growing = growingOrganisations(evolveOrganisation(growing.organisations.data, event))
      }
    },
  }
}
