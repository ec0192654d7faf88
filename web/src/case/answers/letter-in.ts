import { letter, type EventView } from '@dam-lam/contract'
import type { LetterShown } from '../paper/letter.tsx'

/** The letter that an event carries; undefined when it carries none, or none that this reader may read. */
export function letterIn(events: readonly EventView[], place: number): LetterShown | undefined {
  const data = events.find((event) => event.place === place)?.data
  return letter.safeParse(data?.['letter']).data
}
