import type { CaseListItem, ClockView } from '@dam-lam/contract'
import { REPLY_LIMIT_CLAUSES } from '@dam-lam/core'
import { DueDate } from '../../face/due-date.tsx'

type Clock = NonNullable<CaseListItem['clock']> | ClockView

/** By when the proposer must be answered in writing, and how that stands. */
export function ReplyDue({ clock: { dueOn, extendedOn, ...standing } }: { readonly clock: Clock }) {
  return (
    <DueDate
      date={extendedOn ?? dueOn}
      kind="law"
      state={standing.state}
      daysLeft={standing.daysLeft}
      lateBy={standing.lateBy}
      provisional={standing.provisional}
      basis={{ subject: 'Hạn trả lời bằng văn bản', clauses: [extendedOn === null ? REPLY_LIMIT_CLAUSES.ordinary : REPLY_LIMIT_CLAUSES.extended] }}
    />
  )
}
