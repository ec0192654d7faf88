import type { DayKind, DaySource } from '@dam-lam/law'
import { daysAfter, isWeekend } from './date-arithmetic.ts'
import type { LocalDate } from './local-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * A due date, explained day by day, so that a person can check it with a finger on a wall calendar: every day after the first
 * up to the due date, with its number when it was counted and the ground when it was not.
 */

export type LedgerReason = 'working-day' | 'weekend' | DayKind

export type LedgerDay = {
  readonly date: LocalDate
  /** 1 for the first working day, and so on; `null` when the day is passed over. */
  readonly counted: number | null
  readonly reason: LedgerReason
  /** What the calendar calls the day, and the document behind it. */
  readonly name?: string
  readonly source?: DaySource
}

export type Ledger = {
  readonly from: LocalDate
  readonly count: number
  readonly due: LocalDate
  /** Whether the count reaches into a year not announced. */
  readonly provisional: boolean
  readonly days: readonly LedgerDay[]
}

const dayOf = (calendar: WorkingCalendar, date: LocalDate, counted: number | null): LedgerDay => {
  const entry = calendar.entry(date)
  if (entry !== null) return { date, counted, reason: entry.kind, name: entry.name, source: entry.source }
  return { date, counted, reason: isWeekend(date) ? 'weekend' : 'working-day' }
}

/** Explains `calendar.after(from, count)`. Throws CalendarRangeError as that does. */
export const ledger = (calendar: WorkingCalendar, from: LocalDate, count: number): Ledger => {
  const due = calendar.after(from, count)
  const days = [...daysAfter(from, due)].map((date) =>
    dayOf(calendar, date, calendar.isWorkingDay(date) ? calendar.workingDaysBetween(from, date) : null),
  )
  return { from, count, due, provisional: calendar.provisional(due), days }
}
