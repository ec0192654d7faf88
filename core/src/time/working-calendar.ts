import type { CalendarData, CalendarDay } from '@dam-lam/law'
import { CalendarDataError, calendarProblems } from './calendar-data.ts'
import { isWeekend } from './date-arithmetic.ts'
import { dateOfNumber, dayNumber } from './day-number.ts'
import { localDate } from './local-date.ts'
import type { LocalDate } from './local-date.ts'
import { WorkingDayCount } from './working-day-count.ts'

/**
 * Which days are worked, and counting by them.
 *
 * A working day (ngày làm việc) is a day from Monday to Friday that is no holiday and not swapped off, or a Saturday swapped
 * in. Day 0 is the day something happened, worked or not; day 1 is the next working day. A plan received on Wednesday
 * 14/12/2022 is to be answered within 30 working days, by 02/02/2023: the count passes over New Year and its compensatory
 * day, and over the seven days of Tết.
 */

/** Thrown for a day of which the calendar knows nothing. */
export class CalendarRangeError extends RangeError {
  override readonly name = 'CalendarRangeError'
  readonly from: LocalDate
  readonly until: LocalDate
  constructor(day: string, from: LocalDate, until: LocalDate) {
    super(`${day} is outside the calendar, which reaches from ${from} to ${until}`)
    this.from = from
    this.until = until
  }
}

const counts = (day: CalendarDay, announcedUntil: LocalDate): boolean =>
  day.status === 'confirmed' || (day.status === 'projected' && day.date > announcedUntil)

export class WorkingCalendar {
  readonly data: CalendarData
  readonly from: LocalDate
  readonly until: LocalDate
  /** The last day that an announcement covers. */
  readonly announcedUntil: LocalDate
  readonly #entries: ReadonlyMap<string, CalendarDay>
  readonly #count: WorkingDayCount

  /** Throws {@link CalendarDataError} with everything that is wrong with the data. */
  constructor(data: CalendarData) {
    const problems = calendarProblems(data)
    if (problems.length > 0) throw new CalendarDataError(problems)
    this.data = data
    this.from = localDate(data.from)
    this.until = localDate(data.until)
    this.announcedUntil = localDate(data.announcedUntil)

    const counted = data.days.filter((day) => counts(day, this.announcedUntil))
    this.#entries = new Map(counted.map((day) => [day.date, day]))
    const exceptions = counted.flatMap(({ date, kind }) => {
      const worked = kind === 'swapped-in'
      return worked === isWeekend(localDate(date)) ? [{ day: dayNumber(localDate(date)), worked }] : []
    })
    this.#count = new WorkingDayCount(exceptions.sort((a, b) => a.day - b.day))
  }

  #numberOf(day: LocalDate): number {
    if (day < this.from || day > this.until) throw new CalendarRangeError(day, this.from, this.until)
    return dayNumber(day)
  }

  /** The entry that makes this day what it is; `null` for a day of the plain week, and for one that does not count. */
  entry(day: LocalDate): CalendarDay | null {
    return this.#entries.get(day) ?? null
  }

  /** Whether offices work on this day. Throws {@link CalendarRangeError}. */
  isWorkingDay(day: LocalDate): boolean {
    const number = this.#numberOf(day)
    return this.#count.upTo(number) > this.#count.upTo(number - 1)
  }

  /** The `n`-th working day after `day`; `day` itself for 0. Throws {@link CalendarRangeError}. */
  after(day: LocalDate, n: number): LocalDate {
    if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is no number of working days`)
    const number = this.#numberOf(day)
    if (n === 0) return day
    const due = dateOfNumber(this.#count.nth(this.#count.upTo(number) + n))
    if (due > this.until) throw new CalendarRangeError(due, this.from, this.until)
    return due
  }

  /** The day itself when it is worked, else the next that is. Throws {@link CalendarRangeError}. */
  nextWorkingDay(day: LocalDate): LocalDate {
    return this.isWorkingDay(day) ? day : this.after(day, 1)
  }

  /**
   * The working days after `from` up to and including `to`; negative when `to` is earlier. So `after(d, n)` is n away from d.
   * It can be 0 for a later day (Friday to Sunday): ask the dates themselves whether something is late.
   */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    return this.#count.upTo(this.#numberOf(to)) - this.#count.upTo(this.#numberOf(from))
  }

  /** Whether a count that ends on this day is only provisional (tạm tính), because it reaches into a year not announced. */
  provisional(day: LocalDate): boolean {
    return day > this.announcedUntil
  }

  /**
   * This calendar with days added, or replaced where it has the same day already (a proposed day confirmed, say).
   * When a further year is announced, `announcedUntil` moves with it, and the projected days up to there no longer count.
   */
  with(days: readonly CalendarDay[], announcedUntil: LocalDate = this.announcedUntil): WorkingCalendar {
    const replaced = new Set(days.map(({ date }) => date))
    const kept = this.data.days.filter(({ date }) => !replaced.has(date))
    return new WorkingCalendar({ ...this.data, announcedUntil, days: [...kept, ...days] })
  }
}

/** A calendar from its data. Throws {@link CalendarDataError} with everything that is wrong with it. */
export const calendarFrom = (data: CalendarData): WorkingCalendar => new WorkingCalendar(data)
