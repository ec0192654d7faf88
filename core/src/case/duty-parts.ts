import type { Due, DutyEnd } from '../kernel/duty.ts'
import type { PolicyKey } from '../policy.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { LocalDate, WorkingCalendar } from '../time/index.ts'
import type { CaseFile } from './case-file.ts'

/** A due day that a committee's own number sets; day 0 itself moves to the next day that is worked. */
export function dueByPolicy(start: LocalDate, workingDays: number, from: PolicyKey, calendar: WorkingCalendar): Due {
  const date = calendar.nextWorkingDay(calendar.after(start, workingDays))
  return { date, kind: 'policy', from, provisional: calendar.provisional(date) }
}

/** The act that fulfilled it. */
export const discharged = ({ event, on, enteredOn }: Entry): DutyEnd => ({ how: 'discharged', event, on, enteredOn })

/** The event after which it had no object any more. */
export const lapsed = ({ event, on, enteredOn }: Entry): DutyEnd => ({ how: 'lapsed', event, on, enteredOn })

/** Withdrawing ends what only served the decision: registering, appraising, giving opinions. Never the written answer. */
export const endedByWithdrawal = ({ withdrawal }: CaseFile): DutyEnd | null => withdrawal && lapsed(withdrawal)
