import { addDays, officialCalendar, type LocalDate } from '@dam-lam/core'

/** The day from which `count` working days lead up to this one: what was received there is on its working day `count` here. */
export function workingDaysBack(day: LocalDate, count: number): LocalDate {
  let back = day
  while (officialCalendar.workingDaysBetween(back, day) < count) back = addDays(back, -1)
  return back
}
