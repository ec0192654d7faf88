import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { act, at } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import { evidenceOf, type Evidence } from '../files/plan-file-rules.ts'
import type { Situation } from '../case/situation.ts'
import { byProposer } from '../practice/by-proposer.ts'
import { completePlan } from './k1-complete-plan.ts'
import { PLAN_IN_HAND_RULES, type PlanInHand } from './k1-plan-in-hand.ts'
import type { Plan } from './k1-plan.ts'
import { currentReceipt, unansweredReceipt } from './k3-receipt.ts'

/**
 * «Cho chủ trương chuẩn bị lại để thảo luận, xem xét tiếp theo» (d4.k3.b.g3): the proposer sends a new version, which
 * goes back to the committee that asked. It starts a clock of its own (policy); the first receipt stays on record.
 */
export interface ResubmitEvents {
  readonly PlanResubmitted: Evidence & { readonly plan: Plan; readonly committee: string; readonly receivedOn: LocalDate }
}

const PREPARE_AGAIN = law(cite('d4.k3.b.g3', 'cho chủ trương chuẩn bị lại để thảo luận, xem xét tiếp theo'))

const replyWasIssued = rule({
  id: 'resubmit.after-written-reply',
  basis: law(cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc')),
  appliesWhen: ({ file }) => file.stage === 'prepare-again',
  holds: ({ file }: Situation) => orElse(unansweredReceipt(file, file.competentCommittee) === undefined),
})

export const resubmit = act({
  name: 'resubmit',
  basis: PREPARE_AGAIN,
  power: [byProposer('resubmit.by-proposer')],
  moment: [at('resubmit.after-prepare-again', ['prepare-again'], PREPARE_AGAIN), replyWasIssued],
  follows: ({ file }) => currentReceipt(file)?.reply?.on ?? file.stageSince,
  carries: [...PLAN_IN_HAND_RULES],
  events: ({ file, data, on, policy, files }: Situation<PlanInHand>) => [
    {
      type: 'PlanResubmitted',
      data: {
        plan: completePlan(data.plan),
        ...evidenceOf(data.plan, files, data),
        committee: file.competentCommittee,
        receivedOn: policy['resubmit.new-clock'] ? on : (currentReceipt(file)?.receivedOn ?? on),
      },
    },
  ],
})

export const resubmitHandlers: Handlers<keyof ResubmitEvents> = {
  PlanResubmitted: (file, { data, on, enteredOn }, event) => ({
    plans: [...file.plans, { plan: data.plan, enclosed: data.enclosed ?? [], on, event }],
    agenda: null,
    receipts: [
      ...file.receipts,
      {
        committee: data.committee,
        receivedOn: data.receivedOn,
        reason: 'resubmitted',
        event,
        enteredOn,
        registered: null,
        extended: null,
        reply: null,
      },
    ],
  }),
}
