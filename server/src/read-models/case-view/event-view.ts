import type { EventView } from '@dam-lam/contract'
import { eventSight, type CaseEvent, type CaseFile, type EventSight, type SightReason } from '@dam-lam/core'
import type { Language } from '@dam-lam/law'
import type { Reader } from '../../organisations/reader.ts'
import type { PlacedEvent } from '../../use-cases/case-events.ts'
import { outlineOf } from './outline.ts'

/** Some events of a case, and who wants to see them for which reasons. */
export interface EventsToShow {
  readonly file: CaseFile
  readonly events: readonly PlacedEvent[]
  readonly reader: Reader
  readonly why: readonly SightReason[]
}

/** The events as this reader sees them; a withheld one keeps type, time and hash. */
export const eventViews = ({ file, events, reader, why }: EventsToShow, language: Language): EventView[] =>
  events.map((placed) => eventView(placed, eventSight(file, placed.event, { person: reader.person, why, bodies: reader.bodies }), language))

function eventView({ place, event, stored }: PlacedEvent, sight: EventSight, _language: Language): EventView {
  return {
    place,
    type: event.type,
    sentence: event.type,
    on: event.on,
    enteredOn: event.enteredOn,
    enteredAt: event.enteredAt,
    sight,
    by: sight === 'whole' ? { ...event.by } : null,
    data: dataFor(event, sight),
    previousHash: stored?.previousHash.toString('hex') ?? null,
    hash: stored?.hash.toString('hex') ?? null,
    salt: sight === 'whole' && stored ? stored.salt.toString('hex') : null,
    text: sight === 'whole' && stored ? stored.text : null,
  }
}

function dataFor(event: CaseEvent, sight: EventSight): EventView['data'] {
  if (sight === 'withheld') return null
  return { ...(sight === 'outline' ? outlineOf(event) : event.data) }
}
