import { cite } from '@dam-lam/law'
import { law, policy } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { LocalDate } from '../time/index.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from '../practice/written.ts'
import { changeReceipt, currentReceipt } from './k3-receipt.ts'
import { REPLY_LIMIT } from './k3-reply-limit.ts'

/**
 * For a hard or complex matter that needs time to appraise, the reply is due on working day 60 instead of 30, counted
 * from the same receipt (d4.k3). Who declares it and until when is policy. Entered after day 30 it needs the paper on
 * which it was declared in time, and stays marked.
 */
export interface ExtendData {
  readonly reason: string
  readonly paper?: PaperReference | undefined
}

export interface PaperReference {
  readonly number: string
  readonly date: LocalDate
}

export interface ExtendEvents {
  readonly ReplyExtended: {
    readonly reason: string
    readonly paper: PaperReference | null
    readonly enteredAfterDay30: boolean
  }
}

const HARD_MATTERS = law(cite('d4.k3', 'đối với những vấn đề khó, phức tạp, cần có thời gian thẩm định thì không quá 60 ngày làm việc'))

const day30 = ({ file, calendar }: Situation): LocalDate | undefined => {
  const receipt = currentReceipt(file)
  return receipt && calendar.after(receipt.receivedOn, REPLY_LIMIT.ordinary)
}

const notExtendedYet = rule({
  id: 'extend.once',
  basis: HARD_MATTERS,
  holds: ({ file }: Situation) => orElse(currentReceipt(file)?.extended === null),
})

const declaredBeforeDay30Ends = rule({
  id: 'extend.before-day-30-ends',
  basis: policy('extend.declared-before-day-30-ends'),
  appliesWhen: (situation) =>
    situation.policy['extend.declared-before-day-30-ends'] && day30(situation) !== undefined,
  holds: (situation: Situation) => {
    const last = day30(situation) ?? situation.on
    return orElse(situation.on <= last, { on: situation.on, lastDay: last })
  },
})

const lateEntryNamesPaper = rule({
  id: 'extend.late-entry-names-paper',
  basis: policy('extend.declared-before-day-30-ends'),
  appliesWhen: (situation) => situation.today > (day30(situation) ?? situation.today),
  holds: (situation: Situation<ExtendData>) => {
    const { paper } = situation.data
    const last = situation.policy['extend.declared-before-day-30-ends'] ? (day30(situation) ?? situation.today) : situation.today
    return orElse(paper !== undefined && paper.number.trim() !== '' && paper.date <= last, { lastDay: last })
  },
})

export const extend = act({
  name: 'extend',
  basis: HARD_MATTERS,
  power: [by('extend.by-permanent-members', policy('extend.declared-before-day-30-ends'), ({ file }) => [permanentMembersOf(file.competentCommittee)])],
  moment: [
    at('extend.stage', ['submitted', 'forwarded', 'registered', 'in-appraisal', 'appraised', 'before-collective', 'not-agreed']),
    notExtendedYet,
  ],
  follows: ({ file }) => currentReceipt(file)?.receivedOn ?? null,
  carries: [writtenOut('extend.reason', HARD_MATTERS, (data: ExtendData) => data.reason), declaredBeforeDay30Ends, lateEntryNamesPaper],
  events: (situation: Situation<ExtendData>) => [
    {
      type: 'ReplyExtended',
      data: {
        reason: situation.data.reason,
        paper: situation.data.paper ?? null,
        enteredAfterDay30: situation.today > (day30(situation) ?? situation.today),
      },
    },
  ],
})

export const extendHandlers: Handlers<keyof ExtendEvents> = {
  ReplyExtended: (file, { data, on, enteredOn }, event) => ({
    receipts: changeReceipt(file.receipts, currentReceipt(file), {
      extended: { event, on, enteredOn, reason: data.reason, enteredAfterDay30: data.enteredAfterDay30 },
    }),
  }),
}
