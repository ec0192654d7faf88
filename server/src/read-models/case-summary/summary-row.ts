import {
  calendarOfClock,
  clock,
  currentAppraisal,
  currentPlan,
  currentReceipt,
  postKey,
  type CaseEvent,
  type CaseFile,
  type CollectiveBody,
  type Receipt,
  type Stage,
  type CalendarHistory,
} from '@dam-lam/core'
import type { ReplyDates } from './reply-clock.ts'

/** A row of case_summary, under the names of its columns. */
export interface SummaryLine extends ReplyDates {
  readonly version: number
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

/** The line that a list shows of a case that has been submitted. */
export function summaryOf(file: CaseFile, events: readonly CaseEvent[], calendars: CalendarHistory): SummaryRow {
  const receipt = currentReceipt(file)
  const last = events.at(-1)
  // What depends on the day of asking is not kept, so that any day will do.
  const due = receipt && clock(file, calendars, receipt.receivedOn)
  if (!receipt || !last || !due) throw new Error(`${file.id} has no receipt: it was never submitted`)
  const appraisal = currentAppraisal(file)
  const title = currentPlan(file)?.title ?? ''
  return {
    version: file.version,
    stage: file.stage,
    title,
    proposer: file.proposer.person,
    managing_committee: file.managingCommittee,
    competent_committee: file.competentCommittee,
    agenda_body: file.agenda?.body ?? null,
    appraised_by: appraisal ? postKey(appraisal.lead) : null,
    received_on: due.receivedOn,
    due_on: due.dueOn,
    extended_on: due.extendedOn,
    provisional: due.provisional,
    reply_kind: receipt.reply?.kind ?? null,
    answered_on: receipt.reply?.on ?? null,
    answered_entered_on: receipt.reply?.enteredOn ?? null,
    changed_at: last.enteredAt,
    calendar: calendarOfClock(file, calendars).version,
    searched: [title, file.id, ...file.receipts.flatMap(({ registered }) => registered?.number ?? [])].join(' '),
  }
}
