import type { LocalDate } from '../time/index.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { ReplyKind } from './k3-reply.ts'

/**
 * A receipt (ngày nhận được đề xuất): from this day a committee owes a written answer. A case has one receipt for each
 * committee that it reaches, and one more for each plan that was prepared again. Registering cannot move the day.
 */
export interface Receipt {
  readonly committee: string
  readonly receivedOn: LocalDate
  readonly reason: 'submitted' | 'resubmitted' | 'forwarded' | 'reported-up'
  /** The event that brought the plan here. */
  readonly event: number
  readonly enteredOn: LocalDate
  readonly registered: Entry & { readonly number: string | null } | null
  readonly extended: Entry & { readonly reason: string; readonly enteredAfterDay30: boolean } | null
  readonly reply: Entry & { readonly kind: ReplyKind | 'withdrawal-note' } | null
}

/** Where and when something was entered, and the day on which it took place. */
export interface Entry {
  readonly event: number
  readonly on: LocalDate
  readonly enteredOn: LocalDate
}

/** The receipt that the competent committee is answering now; undefined for a draft. */
export const currentReceipt = (file: CaseFile): Receipt | undefined =>
  file.receipts.findLast((receipt) => receipt.committee === file.competentCommittee)

/** The receipt under which the event in this place of the stream happened. */
export const receiptAt = (file: CaseFile, place: number): Receipt | undefined =>
  file.receipts.findLast(({ event }) => event <= place)

/** A committee's receipt that still waits for its written reply. */
export const unansweredReceipt = (file: CaseFile, committee: string): Receipt | undefined =>
  file.receipts.find((receipt) => receipt.committee === committee && receipt.reply === null)

/** The receipts with one of them changed. */
export const changeReceipt = (
  receipts: readonly Receipt[],
  changed: Receipt | undefined,
  change: Partial<Receipt>,
): readonly Receipt[] => receipts.map((receipt) => (receipt === changed ? { ...receipt, ...change } : receipt))
