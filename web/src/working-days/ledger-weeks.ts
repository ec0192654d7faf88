import { addDays, weekday, type LocalDate } from '@dam-lam/core'
import type { LedgerDay } from './ledger-day.ts'

/** A day of the calendar that is no part of the count: before its first day, or after its last. */
export interface Blank {
  readonly date: LocalDate
  readonly counted: undefined
}

/** From Monday to Sunday. */
export type Week = readonly (LedgerDay | Blank)[]

/** A count as the weeks of a wall calendar; the first and the last week are filled up with blank days. */
export function weeksOf(ledger: readonly LedgerDay[]): readonly Week[] {
  const [first] = ledger
  const last = ledger.at(-1)
  if (!first || !last) return []
  const before = daysFrom(addDays(first.date, 1 - weekday(first.date)), weekday(first.date) - 1)
  const after = daysFrom(addDays(last.date, 1), 7 - weekday(last.date))
  const days = [...before, ...ledger, ...after]
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

const daysFrom = (day: LocalDate, count: number): readonly Blank[] =>
  Array.from({ length: count }, (_, index) => ({ date: addDays(day, index), counted: undefined }))

/** Days that are what they are because a document says so: holidays, days swapped off or in. */
export const documented = (ledger: readonly LedgerDay[]): readonly LedgerDay[] => ledger.filter(({ source }) => source !== undefined)
