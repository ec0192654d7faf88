import type { CalendarDay } from '@dam-lam/law'
import { localDate, type LocalDate } from './local-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** A day that is worked in one calendar and not in the other, or that the two explain otherwise. */
export interface ChangedDay {
  readonly date: LocalDate
  /** What the new calendar calls it; null where it became a plain day again. */
  readonly entry: CalendarDay | null
  readonly before: CalendarDay | null
}

/** The days after `from` up to and including `to` that are worked in only one of the two calendars, in their order. */
export function changedDays(before: WorkingCalendar, after: WorkingCalendar, from: LocalDate, to: LocalDate): readonly ChangedDay[] {
  const dates = new Set([...before.data.days, ...after.data.days].map(({ date }) => date))
  return [...dates]
    .filter((date) => date > from && date <= to)
    .toSorted()
    .map(localDate)
    .filter((date) => before.isWorkingDay(date) !== after.isWorkingDay(date))
    .map((date) => ({ date, entry: after.entry(date), before: before.entry(date) }))
}
