import { evolve, fold, standingShown, type CaseEvent, type CaseFile } from '@dam-lam/core'
import { outlineFor, sightFor, type EventsToShow } from './event-view.ts'

/**
 * The case as its reader knows it: folded from what he sees of its events, outlined where he sees an outline, as if the
 * withheld ones had never been. It stands where the whole case stands, as far as he may know before the written reply.
 */
export function seenFile({ events, ...reading }: EventsToShow): CaseFile {
  const { file } = reading
  const known = events.reduce((before, { place, event }) => {
    const sight = sightFor(reading, { place, event })
    if (sight === 'withheld') return before
    // An event is named by its place in the whole stream, whatever was left out before it.
    return evolve({ ...before, version: place - 1 }, sight === 'outline' ? outlined(reading, event) : event)
  }, fold(file.id, []))
  return { ...known, version: file.version, ...standingShown(file, reading.why) }
}

/** An outline lacks what only readers of the whole may see; nothing that is derived from an outline asks for it. */
const outlined = (reading: Omit<EventsToShow, 'events'>, event: CaseEvent): CaseEvent => ({ ...event, data: outlineFor(reading, event) }) as CaseEvent
