import { localDate, type LocalDate } from '@dam-lam/core'

/** One reading of the clock: an instant and the day it falls on, always taken together so that they never disagree. */
export interface Moment {
  /** RFC 3339 in UTC, to the millisecond. */
  readonly instant: string
  /** The day in Asia/Ho_Chi_Minh. */
  readonly today: LocalDate
}

/** The only place that knows what time it is; tests bring their own. */
export interface Clock {
  read(): Moment
}

/** Asia/Ho_Chi_Minh is seven hours ahead of UTC the whole year round, since long before the calendar begins. */
const AHEAD_OF_UTC_MS = 7 * 60 * 60 * 1000

/** The moment that an instant is in Viet Nam: `2026-01-04T17:00:00.000Z` is already 05/01/2026 there. */
export const momentOf = (instant: Date): Moment => ({
  instant: instant.toISOString(),
  today: localDate(new Date(instant.getTime() + AHEAD_OF_UTC_MS).toISOString().slice(0, 10)),
})

/** The day of a kept instant in Viet Nam; in whatever form of RFC 3339 it comes. */
export const dayOf = (instant: string): LocalDate => momentOf(new Date(instant)).today

export const systemClock: Clock = { read: () => momentOf(new Date()) }
