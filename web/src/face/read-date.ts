import { isLocalDate, type LocalDate } from '@dam-lam/core'

/** What a person types for a day, `13/2/2026` or `13-02-2026`, as a date; `null` when it is none. */
export function readDate(typed: string): LocalDate | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(typed) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(date) ? date : null
}
