import { CONFIDENTIAL_ENTRY, eventSentence, type EventView } from '@dam-lam/contract'
import { eventSight, isConfidential, type CaseEvent, type CaseFile, type EventReader, type EventSight, type SightReason } from '@dam-lam/core'
import type { Reader } from '../../organisations/reader.ts'
import type { PlacedEvent } from '../../cases/case-events.ts'
import type { Wording } from '../wording.ts'
import { outlineOf } from './outline.ts'

/** Some events of a case, and who wants to see them for which reasons. */
export interface EventsToShow {
  readonly file: CaseFile
  readonly events: readonly PlacedEvent[]
  readonly reader: Reader
  readonly why: readonly SightReason[]
}

/** How much of one event a reader sees. */
export const sightFor = ({ file, reader, why }: Omit<EventsToShow, 'events'>, placed: Pick<PlacedEvent, 'place' | 'event'>): EventSight =>
  eventSight(file, placed, eventReader(reader, why))

const eventReader = ({ person, parties }: Reader, why: readonly SightReason[]): EventReader => ({ person, parties, why })

/** What an outline of an event shows this reader. */
export const outlineFor = ({ file, reader, why }: Omit<EventsToShow, 'events'>, event: CaseEvent): Readonly<Record<string, unknown>> =>
  outlineOf(event, file, eventReader(reader, why))

/** The events as this reader sees them; a withheld one keeps type, time and hash, so that the chain still verifies, of a confidential one time and hash. */
export const eventViews = ({ events, ...reading }: EventsToShow, wording: Wording): EventView[] =>
  events.map((placed) => eventView(placed, sightFor(reading, placed), reading, wording))

function eventView({ place, event, stored }: PlacedEvent, sight: EventSight, reading: Omit<EventsToShow, 'events'>, { words, nameOn }: Wording): EventView {
  const { type, on, enteredOn, enteredAt, by } = event
  const data = dataFor(event, sight, reading)
  const sealed = sight === 'whole' ? stored : null
  const hidden = sight === 'withheld' && isConfidential(event)
  return {
    place,
    type: hidden ? CONFIDENTIAL_ENTRY : type,
    sentence: hidden ? words.confidentialEntry : eventSentence(words, { type, data }, nameOn(on)),
    on,
    enteredOn,
    enteredAt,
    sight,
    by: sight === 'whole' ? { ...by } : null,
    data,
    previousHash: hex(stored?.previousHash),
    hash: hex(stored?.hash),
    salt: hex(sealed?.salt),
    text: sealed?.text ?? null,
  }
}

function dataFor(event: CaseEvent, sight: EventSight, reading: Omit<EventsToShow, 'events'>): EventView['data'] {
  if (sight === 'withheld') return null
  return { ...(sight === 'outline' ? outlineFor(reading, event) : event.data) }
}

const hex = (bytes: Buffer | undefined): string | null => bytes?.toString('hex') ?? null
