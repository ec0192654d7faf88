import {
  calendarOfClock,
  caseTitle,
  clock,
  currentAppraisal,
  currentReceipt,
  postKey,
  type CaseEvent,
  type CaseFile,
  type CaseKind,
  type CollectiveBody,
  type Receipt,
  type Stage,
  type CalendarHistory,
} from '@dam-lam/core'
import type { ReplyDates } from './reply-clock.ts'

/** A row of case_summary, under the names of its columns. */
export interface SummaryLine extends ReplyDates {
  readonly version: number
  readonly kind: CaseKind
  readonly stage: Stage
  readonly title: string
  readonly proposer: string
  readonly managing_committee: string
  readonly competent_committee: string
  readonly agenda_body: CollectiveBody | null
  /** The key of the post that leads the appraisal. */
  readonly appraised_by: string | null
  readonly reply_kind: NonNullable<Receipt['reply']>['kind'] | null
  readonly changed_at: string
}

/** The line, and where a search for it looks. */
export interface SummaryRow extends SummaryLine {
  readonly searched: string
}

/** The line that a list shows of a case in which something has happened. */
export function summaryOf(file: CaseFile, events: readonly CaseEvent[], calendars: CalendarHistory): SummaryRow {
  const receipt = currentReceipt(file)
  const last = events.at(-1)
  // What depends on the day of asking is not kept, so that any day will do.
  const due = receipt && clock(file, calendars, receipt.receivedOn)
  if (!last) throw new Error(`${file.id} has no event: nothing has happened to it`)
  const appraisal = currentAppraisal(file)
  const title = caseTitle(file)
  return {
    version: file.version,
    kind: file.kind,
    stage: file.stage,
    title,
    proposer: file.proposer.person,
    managing_committee: file.managingCommittee,
    competent_committee: file.competentCommittee,
    agenda_body: file.agenda?.body ?? null,
    appraised_by: appraisal ? postKey(appraisal.lead) : null,
    received_on: due?.receivedOn ?? null,
    due_on: due?.dueOn ?? null,
    extended_on: due?.extendedOn ?? null,
    provisional: due?.provisional ?? false,
    reply_kind: receipt?.reply?.kind ?? null,
    answered_on: receipt?.reply?.on ?? null,
    answered_entered_on: receipt?.reply?.enteredOn ?? null,
    changed_at: last.enteredAt,
    // Without a receipt nothing here is counted: the version that stood when something last happened.
    calendar: (receipt ? calendarOfClock(file, calendars) : calendars.at(last.enteredAt)).version,
    searched: [title, file.id, ...file.receipts.flatMap(({ registered }) => registered?.number ?? [])].join(' '),
  }
}
