import { addDays, dateOf, officialCalendar, weekday, type LocalDate, type WorkingCalendar } from '@dam-lam/core'
import type { CalendarDay } from '@dam-lam/law'

/** A day of the year: whether offices work, and what the calendar says of it where it is no day of the plain week. */
export interface YearDay {
  readonly date: LocalDate
  readonly worked: boolean
  /** Announced, proposed or projected; a proposal is shown and does not count. */
  readonly entry: CalendarDay | null
}

export interface Month {
  /** 1 to 12. */
  readonly month: number
  /** From Monday to Sunday; null where the week belongs to another month. */
  readonly weeks: readonly (readonly (YearDay | null)[])[]
}

export interface Year {
  readonly year: number
  readonly months: readonly Month[]
  readonly workingDays: number
  /** Everything that is no day of the plain week, in order. */
  readonly entries: readonly CalendarDay[]
  /** No announcement covers it yet. */
  readonly provisional: boolean
}

const { from, until } = officialCalendar

/** The years of which the calendar knows something; no announcement changes them. */
export const FIRST_YEAR = Number(from.slice(0, 4))
export const LAST_YEAR = Number(until.slice(0, 4))

/** A year of the calendar; throws CalendarRangeError outside the years it knows. */
export function yearOf(year: number, calendar: WorkingCalendar): Year {
  const entries = new Map(calendar.data.days.map((day) => [day.date, day]))
  const dayOf = (date: LocalDate): YearDay => ({ date, worked: calendar.isWorkingDay(date), entry: stillSays(entries.get(date), calendar) })
  const months = Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1, dayOf))
  const days = months.flatMap(({ weeks }) => weeks.flat().filter((day) => day !== null))
  return {
    year,
    months,
    workingDays: days.filter(({ worked }) => worked).length,
    entries: days.flatMap(({ entry }) => entry ?? []),
    provisional: calendar.provisional(dateOf(year, 12, 31)),
  }
}

function monthOf(year: number, month: number, dayOf: (date: LocalDate) => YearDay): Month {
  const first = dateOf(year, month, 1)
  const last = addDays(month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1), -1)
  const length = Number(last.slice(8, 10))
  const days = Array.from({ length }, (_, index) => dayOf(addDays(first, index)))
  const cells = [...nothing(weekday(first) - 1), ...days, ...nothing(7 - weekday(last))]
  return { month, weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)) }
}

const nothing = (count: number): readonly null[] => Array.from({ length: count }, () => null)

/** A projection for a year that has been announced since says nothing any more. */
const stillSays = (entry: CalendarDay | undefined, { announcedUntil }: WorkingCalendar): CalendarDay | null =>
  entry === undefined || (entry.status === 'projected' && entry.date <= announcedUntil) ? null : entry
