import { addMonths } from './date-arithmetic.ts'
import type { LocalDate } from './local-date.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * How long someone has. The regulation counts in working days («30 ngày làm việc», Điều 4 khoản 3); a committee may set a term
 * of its own in months, as for progress reports. A term in months that ends on a day off ends on the next working day, by
 * analogy with Civil Code 148; one in working days never ends on a day off.
 */
export type Limit = WorkingDayLimit | MonthLimit

export type WorkingDayLimit = { readonly unit: 'working-day'; readonly count: number }

export type MonthLimit = { readonly unit: 'month'; readonly count: number }

export const workingDays = (count: number): WorkingDayLimit => ({ unit: 'working-day', count })

export const months = (count: number): MonthLimit => ({ unit: 'month', count })

/** The last day of a limit that starts with something on `start`; that day is not counted. Throws CalendarRangeError. */
export const dueDate = (limit: Limit, start: LocalDate, calendar: WorkingCalendar): LocalDate =>
  limit.unit === 'working-day'
    ? calendar.after(start, limit.count)
    : calendar.nextWorkingDay(addMonths(start, limit.count))
