import type { LocalDate } from '@dam-lam/core'
import type { Typed } from './question.ts'
import { dayOf, recordOf } from './typed-values.ts'

/** The day that stands on the paper from which somebody types: of the letter, the meeting, the document; null without one. */
export function dayOnPaper(typed: Typed): LocalDate | null {
  const { letter, meeting, document, date } = typed
  return dayOf(recordOf(letter)['date']) ?? dayOf(recordOf(meeting)['heldOn']) ?? dayOf(recordOf(document)['date']) ?? dayOf(date)
}
