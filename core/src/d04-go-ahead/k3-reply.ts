import { cite } from '@dam-lam/law'
import { law, policy, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import type { CaseFile } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { officeOf } from '../organisations/post.ts'
import type { LocalDate } from '../time/index.ts'
import { LETTER_RULES, type Letter } from '../practice/letter.ts'
import { changeReceipt, unansweredReceipt } from './k3-receipt.ts'

/**
 * The written reply (d4.k3): the one act that discharges the duty to answer. Each kind needs its own event first, so
 * that a letter never says what nobody decided. The text gives lateness no consequence: silence is never consent.
 */
export const REPLY_KINDS = ['approved', 'not-agreed', 'refused', 'infeasible', 'prepare-again', 'beyond-competence'] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

export interface ReplyData {
  readonly kind: ReplyKind
  readonly letter: Letter
}

export interface ReplyEvents {
  readonly ReplyIssued: { readonly committee: string; readonly kind: ReplyKind; readonly letter: Letter }
}

const ANSWER_IN_WRITING = law(cite('d4.k3', 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc'))

/** The kinds of reply for which a committee has had the event that they need. */
export function repliesReady(file: CaseFile, committee: string): readonly ReplyKind[] {
  if (!unansweredReceipt(file, committee)) return []
  const outcome = file.deliberations.at(-1)?.outcome
  if (committee !== file.competentCommittee) return ['beyond-competence']
  switch (file.stage) {
    case 'decided':
      if (outcome === 'beyond-competence') return ['beyond-competence']
      return file.approval !== null ? ['approved'] : ['refused']
    case 'not-agreed':
      return ['not-agreed']
    case 'infeasible':
      return ['infeasible']
    case 'prepare-again':
      return ['prepare-again']
    default:
      return []
  }
}

/** The day on which a committee handed the plan on; null for the one that has it in hand. */
const handedOn = (file: CaseFile, committee: string): LocalDate | null => {
  const received = file.receipts.findLastIndex((receipt) => receipt.committee === committee)
  return received < 0 ? null : (file.receipts[received + 1]?.receivedOn ?? null)
}

const somethingToAnswer = rule({
  id: 'issue-reply.something-decided',
  basis: ANSWER_IN_WRITING,
  holds: ({ file, position }: Situation) =>
    orElse(repliesReady(file, position.committee).length > 0, { stage: file.stage }),
})

const kindHasItsEvent = rule({
  id: 'issue-reply.kind-has-its-event',
  basis: ANSWER_IN_WRITING,
  appliesWhen: ({ file, position }) => repliesReady(file, position.committee).length > 0,
  holds: ({ file, data, position }: Situation<ReplyData>) => {
    const ready = repliesReady(file, position.committee)
    return orElse(ready.includes(data.kind), { kind: data.kind, possible: ready })
  },
})

const ownReplyStillOwed = rule({
  id: 'issue-reply.still-owed',
  basis: policy('forward.reply-ends-own-clock'),
  appliesWhen: ({ file, position }) => position.committee !== file.competentCommittee,
  holds: ({ file, position }: Situation) => orElse(unansweredReceipt(file, position.committee) !== undefined),
})

export const issueReply = act({
  name: 'issue-reply',
  basis: ANSWER_IN_WRITING,
  power: [
    by('issue-reply.by-office', practice, ({ file }) =>
      [...new Set([file.competentCommittee, ...file.receipts.map(({ committee }) => committee)])].map(officeOf),
    ),
  ],
  moment: [somethingToAnswer, ownReplyStillOwed],
  follows: ({ file, position }) => handedOn(file, position.committee) ?? file.stageSince,
  carries: [kindHasItsEvent, ...LETTER_RULES],
  events: ({ data, position }: Situation<ReplyData>) => [
    { type: 'ReplyIssued', data: { committee: position.committee, kind: data.kind, letter: data.letter } },
  ],
})

export const replyHandlers: Handlers<keyof ReplyEvents> = {
  ReplyIssued: (file, { data, on, enteredOn }, event) => ({
    receipts: changeReceipt(file.receipts, unansweredReceipt(file, data.committee), {
      reply: { event, on, enteredOn, kind: data.kind },
    }),
  }),
}
