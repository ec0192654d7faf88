import { FIRST_YEAR, LAST_YEAR } from './year-of.ts'

/** The year that the address names; the year of today when it names none that the calendar knows. */
export function yearInAddress(named: string | undefined, today: string): number {
  const year = Number(named)
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : Number(today.slice(0, 4))
}
