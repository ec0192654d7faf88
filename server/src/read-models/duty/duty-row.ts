import {
  calendarOfDuty,
  duties,
  policyFollowed,
  postKey,
  reminders,
  type CaseFile,
  type CountingContext,
  type Due,
  type DutyName,
  type LocalDate,
  type Post,
  type Reminder,
} from '@dam-lam/core'

/** A row of duty, under the names of its columns. */
export interface DutyRow {
  readonly id: string
  readonly what: DutyName
  readonly holder: string
  readonly since: LocalDate
  readonly started_by: number
  readonly due_on: LocalDate
  readonly due_kind: 'law' | 'policy'
  readonly due_from: Due['from']
  readonly provisional: boolean
  /** The citations, as JSON text. */
  readonly clauses: string
  readonly ended_how: 'discharged' | 'lapsed' | null
  readonly ended_event: number | null
  readonly ended_on: LocalDate | null
  readonly ended_entered_on: LocalDate | null
  /** The version of the calendar by which it is counted. */
  readonly calendar: number
}

/** A duty to be kept, with the days on which it is to be called to mind. */
export interface PlannedDutyRow extends DutyRow {
  readonly reminders: readonly Reminder[]
}

/** Whose policy says when somebody is reminded: that of the committee that owes it, else that of the case. */
const remindedBy = (holder: Post, file: CaseFile): string => ('committee' in holder ? holder.committee : file.managingCommittee)

/** Everything that was ever owed on a case. How it stands on a day is derived when it is read. */
export const dutyRows = (file: CaseFile, context: CountingContext): readonly PlannedDutyRow[] =>
  duties(file, context).map(({ id, what, holder, since, startedBy, due, clauses, end }) => ({
    id,
    what,
    holder: postKey(holder),
    since,
    started_by: startedBy,
    due_on: due.date,
    due_kind: due.kind,
    due_from: due.from,
    provisional: due.provisional,
    clauses: JSON.stringify(clauses),
    ended_how: end?.how ?? null,
    ended_event: end?.event ?? null,
    ended_on: end?.on ?? null,
    ended_entered_on: end?.enteredOn ?? null,
    calendar: calendarOfDuty(file, { end }, context.calendars).version,
    reminders: reminders({ since, due, end }, context.calendars.current.calendar, policyFollowed(file, remindedBy(holder, file), startedBy, context.policyOf)),
  }))
