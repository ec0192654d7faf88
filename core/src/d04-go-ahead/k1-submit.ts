import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule, type Verdict } from '../kernel/rule.ts'
import { act, at } from '../case/act.ts'
import { ofKind } from '../case/case-kind.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import type { LocalDate } from '../time/index.ts'
import { proposerIsCadre } from '../d02-words/k3-cadre.ts'
import { speaksFor } from '../organisations/post.ts'
import { evidenceOf, PLAN_FILE_RULES, planNoStateSecret, type Declared, type Evidence } from '../files/plan-file-rules.ts'
import { speaksForOrganisation } from '../practice/speaks-for-organisation.ts'
import type { Proposer } from '../case/case-file.ts'
import { completePlan, PLAN_RULES } from './k1-complete-plan.ts'
import type { Plan } from './k1-plan.ts'
import type { PlanToJudge } from './k1-plan-rules.ts'

/**
 * Sending the plan to the committee that manages the proposer, through its office (d4.k1). From this day the reply is
 * owed. The office may send for somebody who brought paper; the day of receipt is then the day on which it arrived.
 */
export interface SubmitData extends Declared {
  readonly receivedOn?: LocalDate | undefined
}

export interface SubmitEvents {
  readonly PlanSubmitted: Evidence & {
    readonly plan: Plan
    readonly proposer: Proposer
    readonly managingCommittee: string
    readonly receivedOn: LocalDate
    readonly edition: string
  }
  /**
   * The plan would adjust the scope approved in another case, which stays as it was: what was approved is never edited. Apart
   * from the plan, because not everybody who sees the plan sees the other case.
   */
  readonly AdjustmentProposed: { readonly adjusts: string }
}

const SEND = law(cite('d4.k1', 'kế hoạch và tài liệu kèm theo gửi đến cấp ủy có thẩm quyền quản lý (qua văn phòng cấp ủy)'))

const sentByProposerOrOffice = rule({
  id: 'submit.by-proposer',
  basis: SEND,
  holds: ({ file, position, actor }: Situation) =>
    orElse(
      file.proposer.person === actor.person || speaksFor(position, { kind: 'office', committee: file.managingCommittee }),
      { whoMay: [`person/${file.proposer.person}`, `office/${file.managingCommittee}`] },
    ),
})

const paperArrivesThroughOffice = rule({
  id: 'submit.paper-through-office',
  basis: SEND,
  appliesWhen: ({ data }) => data.receivedOn !== undefined,
  holds: ({ file, position }: Situation<SubmitData>) =>
    orElse(speaksFor(position, { kind: 'office', committee: file.managingCommittee })),
})

const receiptNotInFuture = rule({
  id: 'submit.received-not-in-future',
  basis: practice,
  appliesWhen: ({ data }) => data.receivedOn !== undefined,
  holds: ({ data, today }: Situation<SubmitData>) =>
    orElse((data.receivedOn ?? today) <= today, { receivedOn: data.receivedOn ?? today, today }),
})

/** The reply is counted from this day, so the calendar must know it. */
const receiptInCalendar = rule({
  id: 'submit.received-in-calendar',
  basis: practice,
  appliesWhen: ({ data }) => data.receivedOn !== undefined,
  holds: ({ data, calendar }: Situation<SubmitData>) =>
    orElse((data.receivedOn ?? calendar.from) >= calendar.from, { receivedOn: data.receivedOn ?? null, from: calendar.from }),
})

/** The rules on a plan, asked about the draft that is being sent; once it was sent there is no draft to ask about. */
const draftIsComplete = PLAN_RULES.map((planRule) => ({
  ...planRule,
  conditional: true,
  judge: ({ file, policy }: Situation): Verdict => {
    if (file.stage !== 'draft') return { rule: planRule.id, basis: planRule.basis, outcome: 'not-judged' }
    return planRule.judge({ plan: file.draft, policy } satisfies PlanToJudge)
  },
}))

const draftEnclosesWell = PLAN_FILE_RULES.map((fileRule) => ({
  ...fileRule,
  judge: (situation: Situation): Verdict => fileRule.judge({ ...situation, plan: situation.file.draft }),
}))

export const submit = act({
  name: 'submit',
  basis: SEND,
  power: [sentByProposerOrOffice],
  moment: [at('submit.stage', ['draft']), ofKind('submit.kind', 'proposal')],
  tookPlaceOn: (data) => data.receivedOn,
  carries: [proposerIsCadre, speaksForOrganisation, paperArrivesThroughOffice, receiptNotInFuture, receiptInCalendar, ...draftIsComplete, ...draftEnclosesWell, planNoStateSecret],
  events: ({ file, data, on, edition, files }: Situation<SubmitData>) => [
    {
      type: 'PlanSubmitted',
      data: {
        plan: completePlan(file.draft),
        ...evidenceOf(file.draft, files, data),
        proposer: file.proposer,
        managingCommittee: file.managingCommittee,
        receivedOn: data.receivedOn ?? on,
        edition,
      },
    },
    ...(file.adjusts === null ? [] : [{ type: 'AdjustmentProposed' as const, data: { adjusts: file.adjusts } }]),
  ],
})

export const submitHandlers: Handlers<keyof SubmitEvents> = {
  AdjustmentProposed: (_file, { data }) => ({ adjusts: data.adjusts }),
  PlanSubmitted: (file, { data, on, enteredOn }, event) => ({
    edition: data.edition,
    proposer: data.proposer,
    managingCommittee: data.managingCommittee,
    competentCommittee: data.managingCommittee,
    draft: {},
    plans: [{ plan: data.plan, enclosed: data.enclosed ?? [], on, event }],
    receipts: [
      ...file.receipts,
      {
        committee: data.managingCommittee,
        receivedOn: data.receivedOn,
        reason: 'submitted',
        event,
        enteredOn,
        registered: null,
        extended: null,
        reply: null,
      },
    ],
  }),
}
