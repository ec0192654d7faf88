import type { DaySource } from '@dam-lam/law'
import { formatDate } from '../face/format-date.ts'

/** The document behind a day of the calendar; where none is at hand, that it follows from the law itself. */
export function sourceWords(source: DaySource): string {
  if (source === 'computed') return 'tính theo luật, chưa công bố'
  return source.date === null ? source.document : `${source.document}, ${formatDate(source.date)}`
}
