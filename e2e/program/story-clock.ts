import { momentOf, type Clock, type Moment } from '../../server/src/clock.ts'

/**
 * The clock of a story, on the wall of the server and in the browser alike. It stands still until the story turns the
 * page, so that two months pass between two lines and nobody waits.
 */
export interface StoryClock extends Clock {
  /** Goes to a day, at nine in the morning in Việt Nam, as days are written there: `05/01/2026`. Never back. */
  readonly goTo: (day: string) => void
}

/** A clock that stands at nine on this day, `05/01/2026`. */
export function storyClock(firstDay: string): StoryClock {
  let now = nineOn(firstDay)
  return {
    read: () => now,
    goTo(day) {
      const next = nineOn(day)
      if (next.instant < now.instant) throw new Error(`the story does not go back to ${day}`)
      now = next
    },
  }
}

function nineOn(day: string): Moment {
  const [, date, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(day) ?? []
  return momentOf(new Date(`${year}-${month}-${date}T09:00:00+07:00`))
}
