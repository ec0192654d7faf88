import { cite } from '@dam-lam/law'
import type { LocalDate, WorkingCalendar } from '../time/index.ts'
import type { Receipt } from './k3-receipt.ts'

/**
 * The only two numbers of the regulation. Day 0 is the day of receipt; a plan received on 14/12/2022 is due on
 * 02/02/2023, extended on 16/03/2023. An extension counts from the same receipt, not from day 30.
 */
export const REPLY_LIMIT = { ordinary: 30, extended: 60 } as const

export const REPLY_LIMIT_CLAUSES = {
  ordinary: cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc kể từ ngày nhận được đề xuất'),
  extended: cite('d4.k3', 'đối với những vấn đề khó, phức tạp, cần có thời gian thẩm định thì không quá 60 ngày làm việc'),
} as const

/** The number of working days in which this receipt must be answered. */
export const replyLimit = (receipt: Receipt): number =>
  receipt.extended === null ? REPLY_LIMIT.ordinary : REPLY_LIMIT.extended

/** The last day on which the reply is in time. */
export const replyDueOn = (receipt: Receipt, calendar: WorkingCalendar): LocalDate =>
  calendar.after(receipt.receivedOn, replyLimit(receipt))
