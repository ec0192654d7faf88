import { dateOfNumber, dayNumber } from './day-number.ts'
import { dateOf, daysInMonth, partsOf } from './local-date.ts'
import type { LocalDate } from './local-date.ts'

/** Calendar days and months; working days are counted by WorkingCalendar. */

/** The day of the week: 1 is Monday, 7 is Sunday. 14/12/2022 is a Wednesday: 3. */
export const weekday = (date: LocalDate): number => (((dayNumber(date) % 7) + 7) % 7) + 1

/** Saturday or Sunday. */
export const isWeekend = (date: LocalDate): boolean => weekday(date) > 5

/** The day `days` later; earlier when negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfNumber(dayNumber(date) + days)

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

/** The same day `months` later, or the last day of that month when it is too short: 31/01 and one month is 28/02. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const { year, month, day } = partsOf(date)
  const counted = year * 12 + (month - 1) + months
  const newYear = Math.floor(counted / 12)
  const newMonth = counted - newYear * 12 + 1
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** For sorting: negative when `a` is earlier, 0 when equal, positive when later. */
export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : Number(a > b))

/** Every day after `from` up to and including `to`. */
export const daysAfter = function* (from: LocalDate, to: LocalDate): Generator<LocalDate> {
  for (let number = dayNumber(from) + 1; number <= dayNumber(to); number += 1) yield dateOfNumber(number)
}
