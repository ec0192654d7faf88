import type { Policy } from '../policy.ts'
import type { LocalDate, WorkingCalendar } from '../time/index.ts'

/*
 * A person asks that what is held about him or her be corrected (Law 91/2025/QH15), and an administrator answers: corrected,
 * or refused with reasons. It is no matter of the regulation and never part of a case. What was asked lies in a table and not
 * in an event, because it may hold what should not be kept for ever; that it was asked and how it was answered is an event.
 */
export type DataRequestOutcome = 'corrected' | 'refused'

/** Until when a request must be answered; the number is set by another text, and a committee may make it shorter. */
export function dataRequestDue(askedOn: LocalDate, { calendar, policy }: { readonly calendar: WorkingCalendar; readonly policy: Policy }): { readonly date: LocalDate; readonly provisional: boolean } {
  const date = calendar.after(askedOn, policy['personal-data.answer-working-days'])
  return { date, provisional: calendar.provisional(date) }
}
