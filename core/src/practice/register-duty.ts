import type { Duty } from '../kernel/duty.ts'
import { discharged, dueByPolicy, endedByWithdrawal, lapsed } from '../case/duty-parts.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { DutyContext } from '../case/duties.ts'

/** The arrival book is kept up to date by policy; what was answered without it needs it no more. */
export const registerDuties = (file: CaseFile, { calendar, policyIn }: DutyContext): readonly Duty[] =>
  file.receipts.map((receipt) => ({
    id: `register/${receipt.event}`,
    what: 'register',
    holder: { kind: 'office', committee: receipt.committee },
    since: receipt.receivedOn,
    startedBy: receipt.event,
    due: dueByPolicy(
      receipt.receivedOn,
      policyIn(receipt.committee, receipt.event)['register.working-days'],
      'register.working-days',
      calendar,
    ),
    clauses: [],
    end: receipt.registered
      ? discharged(receipt.registered)
      : receipt.reply
        ? lapsed(receipt.reply)
        : endedByWithdrawal(file),
  }))
