import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import { officeOf } from '../organisations/post.ts'
import { byProposer } from './by-proposer.ts'
import { LETTER_RULES, type Letter } from './letter.ts'
import { writtenOut } from './written.ts'

/**
 * The proposer takes the plan back before a decision. It does not end in silence either: the office confirms it in
 * writing, which then stands in the place of the reply.
 */
export interface WithdrawData {
  readonly reason: string
}

export interface ConfirmWithdrawalData {
  readonly letter: Letter
}

export interface Withdrawal extends Entry {
  readonly reason: string
  readonly confirmed: (Entry & { readonly letter: Letter }) | null
}

export interface WithdrawEvents {
  readonly PlanWithdrawn: WithdrawData
  readonly WithdrawalConfirmed: ConfirmWithdrawalData
}

export const withdraw = act({
  name: 'withdraw',
  basis: practice,
  power: [byProposer('withdraw.by-proposer')],
  moment: [
    at('withdraw.before-decision', [
      'submitted',
      'registered',
      'forwarded',
      'in-appraisal',
      'appraised',
      'before-collective',
      'not-agreed',
      'prepare-again',
    ]),
  ],
  carries: [writtenOut('withdraw.reason', practice, (data: WithdrawData) => data.reason)],
  events: ({ data }: Situation<WithdrawData>) => [{ type: 'PlanWithdrawn', data }],
})

const IN_WRITING = law(cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc'))

export const confirmWithdrawal = act({
  name: 'confirm-withdrawal',
  basis: practice,
  power: [by('confirm-withdrawal.by-office', practice, ({ file }) => [officeOf(file.managingCommittee), officeOf(file.competentCommittee)])],
  moment: [at('confirm-withdrawal.after-withdrawal', ['withdrawn'], IN_WRITING)],
  carries: [...LETTER_RULES],
  events: ({ data }: Situation<ConfirmWithdrawalData>) => [{ type: 'WithdrawalConfirmed', data }],
})

export const withdrawHandlers: Handlers<keyof WithdrawEvents> = {
  PlanWithdrawn: (_file, { data, on, enteredOn }, event) => ({
    withdrawal: { reason: data.reason, event, on, enteredOn, confirmed: null },
  }),
  WithdrawalConfirmed: (file, { data, on, enteredOn }, event) => ({
    withdrawal: file.withdrawal && { ...file.withdrawal, confirmed: { event, on, enteredOn, letter: data.letter } },
    receipts: file.receipts.map((receipt) =>
      receipt.reply === null ? { ...receipt, reply: { event, on, enteredOn, kind: 'withdrawal-note' } } : receipt,
    ),
  }),
}
