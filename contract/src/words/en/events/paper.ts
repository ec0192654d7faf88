import { writtenDay } from '../written-day.ts'

/** “document 12-CV of 3 January 2026”. */
export const paper = ({ number, date }: { readonly number: string; readonly date: string }): string =>
  `document ${number} of ${writtenDay(date)}`
