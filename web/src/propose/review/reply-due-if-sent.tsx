import { ledger, officialCalendar, REPLY_LIMIT, REPLY_LIMIT_CLAUSES, type LocalDate } from '@dam-lam/core'
import { OnRequest } from '../../case/paper/on-request.tsx'
import { DueDate } from '../../face/due-date.tsx'
import { CountedDays } from '../../working-days/counted-days.tsx'

/** By when the reply would be due if the plan were received on a day, and how the days are counted. */
export function ReplyDueIfSent({ receivedOn, today }: { readonly receivedOn: LocalDate; readonly today: LocalDate }) {
  const { from, count, due, provisional, days } = ledger(officialCalendar, receivedOn, REPLY_LIMIT.ordinary)
  const daysLeft = officialCalendar.workingDaysBetween(today, due)
  return (
    <>
      <DueDate
        date={due}
        kind="law"
        state={due < today ? 'overdue' : 'open'}
        daysLeft={daysLeft}
        lateBy={Math.max(0, -daysLeft)}
        provisional={provisional}
        basis={{ subject: 'Hạn trả lời bằng văn bản', clauses: [REPLY_LIMIT_CLAUSES.ordinary, REPLY_LIMIT_CLAUSES.extended] }}
      />
      <OnRequest ask="Vì sao ngày này?">
        <CountedDays from={from} add={count} date={due} provisional={provisional} ledger={days} />
      </OnRequest>
    </>
  )
}
