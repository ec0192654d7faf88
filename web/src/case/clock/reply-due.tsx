import type { CaseListItem, ClockView } from '@dam-lam/contract'
import { REPLY_LIMIT_CLAUSES } from '@dam-lam/core'
import type { Basis } from '../../face/basis/basis.ts'
import { DueDate } from '../../face/due-date.tsx'

type Clock = NonNullable<CaseListItem['clock']> | ClockView

/** By when the proposer must be answered in writing, and how that stands. */
export function ReplyDue({ clock }: { readonly clock: Clock }) {
  const { dueOn, extendedOn, ...standing } = clock
  return (
    <DueDate
      date={extendedOn ?? dueOn}
      kind="law"
      state={standing.state}
      daysLeft={standing.daysLeft}
      lateBy={standing.lateBy}
      provisional={standing.provisional}
      basis={replyBasis(clock)}
    />
  )
}

/** The words of the text that set the day of the written reply. */
export const replyBasis = ({ extendedOn }: Clock): Basis => ({
  subject: 'Hạn trả lời bằng văn bản',
  clauses: [extendedOn === null ? REPLY_LIMIT_CLAUSES.ordinary : REPLY_LIMIT_CLAUSES.extended],
})
