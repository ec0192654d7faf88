import { dutyState, lateBy, type CalendarHistory, type Due, type DutyState, type LocalDate } from '@dam-lam/core'

/** What a kept line says about the written reply. */
export interface ReplyDates {
  /** Null where no reply is owed: in an urgent action. */
  readonly received_on: LocalDate | null
  readonly due_on: LocalDate | null
  readonly extended_on: LocalDate | null
  readonly provisional: boolean
  readonly answered_on: LocalDate | null
  readonly answered_entered_on: LocalDate | null
  /** The version of the calendar by which it is counted. */
  readonly calendar: number
}

/** The clock of law as a list shows it: the same answers as core's `clock` gives from the whole case. */
export interface ReplyClock {
  readonly receivedOn: LocalDate
  readonly dueOn: LocalDate
  readonly extendedOn: LocalDate | null
  readonly daysLeft: number | null
  readonly state: DutyState
  readonly lateBy: number
  readonly provisional: boolean
}

export function replyClock(row: ReplyDates, calendars: CalendarHistory, today: LocalDate): ReplyClock | null {
  const { calendar } = calendars.numbered(row.calendar)
  const { received_on: receivedOn, due_on: dueOn, extended_on: extendedOn, answered_on: on, answered_entered_on: enteredOn, provisional } = row
  if (receivedOn === null || dueOn === null) return null
  const due: Due = { date: extendedOn ?? dueOn, kind: 'law', from: 'd4.k3', provisional }
  const end = on !== null && enteredOn !== null ? { how: 'discharged' as const, event: 0, on, enteredOn } : null
  return {
    receivedOn,
    dueOn,
    extendedOn,
    daysLeft: end ? null : calendar.workingDaysBetween(today, due.date),
    state: dutyState({ due, end }, today),
    lateBy: lateBy({ due, end }, today, calendar),
    provisional,
  }
}
