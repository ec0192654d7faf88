import type { Citation } from '@dam-lam/law'
import { dutyState, lateBy, type Due, type DutyState } from '../kernel/duty.ts'
import type { CalendarHistory, CalendarVersion, LocalDate } from '../time/index.ts'
import { currentReceipt } from '../d04-go-ahead/k3-receipt.ts'
import { REPLY_LIMIT, REPLY_LIMIT_CLAUSES, replyDueOn } from '../d04-go-ahead/k3-reply-limit.ts'
import type { CaseFile } from './case-file.ts'
import { enteredAt } from './policy-followed.ts'

/** The clock of law as a case shows it: the receipt that is being answered, and how the answer stands. */
export interface Clock {
  readonly receivedOn: LocalDate
  readonly dueOn: LocalDate
  /** Working day 60, once the reply was extended; null before. */
  readonly extendedOn: LocalDate | null
  /** True where the extension was entered after day 30, on the strength of a paper. */
  readonly extensionEnteredLate: boolean
  /** Working days from today to the due day; negative when it has passed, null once answered. */
  readonly daysLeft: number | null
  readonly state: DutyState
  /** Working days by which the reply, its entry or today is past the due day; 0 in time. */
  readonly lateBy: number
  readonly provisional: boolean
  readonly basis: Citation
  /** The first receipt of all, when a plan was prepared again or went from one committee to another. */
  readonly firstReceivedOn: LocalDate
}

/** The clock of the receipt that the competent committee answers; null for a draft. */
export function clock(file: CaseFile, calendars: CalendarHistory, today: LocalDate): Clock | null {
  const receipt = currentReceipt(file)
  if (!receipt) return null
  const { calendar } = calendarOfClock(file, calendars)
  const dueOn = replyDueOn(receipt, calendar)
  const { reply } = receipt
  const end = reply && { how: 'discharged' as const, event: reply.event, on: reply.on, enteredOn: reply.enteredOn }
  const provisional = calendar.provisional(dueOn)
  const due: Due = { date: dueOn, kind: 'law', from: 'd4.k3', provisional }
  return {
    receivedOn: receipt.receivedOn,
    dueOn: calendar.after(receipt.receivedOn, REPLY_LIMIT.ordinary),
    extendedOn: receipt.extended && dueOn,
    extensionEnteredLate: receipt.extended?.enteredAfterDay30 ?? false,
    daysLeft: reply ? null : calendar.workingDaysBetween(today, dueOn),
    state: dutyState({ due, end }, today),
    lateBy: lateBy({ due, end }, today, calendar),
    provisional,
    basis: receipt.extended ? REPLY_LIMIT_CLAUSES.extended : REPLY_LIMIT_CLAUSES.ordinary,
    firstReceivedOn: file.receipts[0]?.receivedOn ?? receipt.receivedOn,
  }
}

/** The version of the calendar by which the clock of law counts: once answered, the one under which it was answered. */
export function calendarOfClock(file: CaseFile, calendars: CalendarHistory): CalendarVersion {
  const reply = currentReceipt(file)?.reply ?? null
  return reply === null ? calendars.current : calendars.at(enteredAt(file, reply.event))
}
