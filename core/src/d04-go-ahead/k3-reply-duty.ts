import type { Duty } from '../kernel/duty.ts'
import { discharged } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'
import { REPLY_LIMIT_CLAUSES, replyDueOn } from './k3-reply-limit.ts'

/** Each receipt is a written reply owed; only the letter itself, or the note on a withdrawal, ends it. */
export const replyDuties = (file: CaseFile, { calendar }: DutyContext): readonly Duty[] =>
  file.receipts.map((receipt) => {
    const date = replyDueOn(receipt, calendar)
    return {
      id: `reply/${receipt.event}`,
      what: 'reply',
      holder: { kind: 'office', committee: receipt.committee },
      since: receipt.receivedOn,
      startedBy: receipt.event,
      due: { date, kind: 'law', from: 'd4.k3', provisional: calendar.provisional(date) },
      clauses: [receipt.extended ? REPLY_LIMIT_CLAUSES.extended : REPLY_LIMIT_CLAUSES.ordinary],
      end: receipt.reply && discharged(receipt.reply),
    }
  })
