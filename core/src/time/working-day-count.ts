/**
 * How many working days there are up to a day, and which day is the n-th: both without walking over days.
 *
 * Monday to Friday are counted by division, since day numbers begin on a Monday. The exceptions (a Tuesday off, a Saturday
 * worked) are few and sorted, so a binary search tells how many of them lie before a day and by how much they move the count.
 */

/** A day that does not follow the plain week: a day from Monday to Friday that is off, or one of a weekend that is worked. */
export type WeekException = { readonly day: number; readonly worked: boolean }

const WORKED_IN_WEEK = 5

const weekdaysUpTo = (day: number): number => {
  const weeks = Math.floor((day + 1) / 7)
  return weeks * WORKED_IN_WEEK + Math.min(day + 1 - weeks * 7, WORKED_IN_WEEK)
}

const nthWeekday = (count: number): number => {
  const weeks = Math.floor((count - 1) / WORKED_IN_WEEK)
  return weeks * 7 + (count - 1 - weeks * WORKED_IN_WEEK)
}

/** How many leading elements satisfy the test, in a list where those that do come first. */
const countLeading = (values: readonly number[], test: (value: number) => boolean): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(values[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

export class WorkingDayCount {
  readonly #days: readonly number[]
  /** `#shifts[k]`: by how much the first k exceptions together move the plain count. */
  readonly #shifts: readonly number[]
  /** The count up to and including each exception. */
  readonly #counts: readonly number[]

  /** @param exceptions in the order of their days, no day twice. */
  constructor(exceptions: readonly WeekException[]) {
    this.#days = exceptions.map(({ day }) => day)
    this.#shifts = exceptions.reduce((shifts, { worked }) => [...shifts, (shifts.at(-1) ?? 0) + (worked ? 1 : -1)], [0])
    this.#counts = this.#days.map((day) => this.upTo(day))
  }

  /** The number of working days up to and including this one. Only differences of such numbers mean something. */
  upTo(day: number): number {
    const before = countLeading(this.#days, (exception) => exception <= day)
    return weekdaysUpTo(day) + (this.#shifts[before] ?? 0)
  }

  /** The working day with this number: the first day up to which there are `count`. */
  nth(count: number): number {
    const before = countLeading(this.#counts, (counted) => counted < count)
    const onWeekday = nthWeekday(count - (this.#shifts[before] ?? 0))
    // The next exception comes first only when it is a worked weekend day that is itself the n-th.
    return Math.min(onWeekday, this.#days[before] ?? onWeekday)
  }
}
