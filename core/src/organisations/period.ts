import type { LocalDate } from '../time/index.ts'

/** From a first day to a last one, both counted; `to: null` has no end yet. */
export interface Period {
  readonly from: LocalDate
  readonly to: LocalDate | null
}

/** Does it hold on this day? */
export const holdsOn = ({ from, to }: Period, on: LocalDate): boolean => from <= on && (to === null || on <= to)

/** Do the two have a day in common? */
export const overlap = (one: Period, other: Period): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)
