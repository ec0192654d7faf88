import { clock, currentPlan, currentReceipt, type CaseEvent, type CaseFile, type WorkingCalendar } from '@dam-lam/core'

/** A row of case_summary, under the names of its columns. */
export interface SummaryRow {
  readonly case_id: string
  readonly version: number
  readonly stage: string
  readonly title: string
  readonly proposer: string
  readonly managing_committee: string
  readonly competent_committee: string
  readonly received_on: string
  readonly due_on: string
  readonly extended: boolean
  readonly provisional: boolean
  readonly answered_on: string | null
  readonly answered_entered_on: string | null
  readonly changed_at: string
  /** Where a search looks. */
  readonly searched: string
}

/** The line that a list shows of a case that has been submitted. */
export function summaryOf(file: CaseFile, events: readonly CaseEvent[], calendar: WorkingCalendar): SummaryRow {
  const receipt = currentReceipt(file)
  const last = events.at(-1)
  if (!receipt || !last) throw new Error(`${file.id} has no receipt: it was never submitted`)
  // The day asked does not matter for what is stored.
  const due = clock(file, calendar, receipt.receivedOn)
  const title = currentPlan(file)?.title ?? ''
  return {
    case_id: file.id,
    version: file.version,
    stage: file.stage,
    title,
    proposer: file.proposer.person,
    managing_committee: file.managingCommittee,
    competent_committee: file.competentCommittee,
    received_on: receipt.receivedOn,
    due_on: due?.extendedOn ?? due?.dueOn ?? receipt.receivedOn,
    extended: receipt.extended !== null,
    provisional: due?.provisional ?? false,
    answered_on: receipt.reply?.on ?? null,
    answered_entered_on: receipt.reply?.enteredOn ?? null,
    changed_at: last.enteredAt,
    searched: [title, file.id, ...file.receipts.map(({ registered }) => registered?.number ?? '')].join(' ').trim(),
  }
}
