import { ledger, REPLY_LIMIT, REPLY_LIMIT_CLAUSES, type LocalDate, type WorkingCalendar } from '@dam-lam/core'
import { useWorkingCalendar } from '../../api/working-calendar.ts'
import { OnRequest } from '../../case/paper/on-request.tsx'
import { Answer } from '../../face/answer.tsx'
import { DueDate } from '../../face/due-date.tsx'
import { CountedDays } from '../../working-days/counted-days.tsx'

/** By when the reply would be due if the plan were received on a day, and how the days are counted. */
export const ReplyDueIfSent = (asked: Asked) => <Answer of={useWorkingCalendar()}>{({ calendar }) => <Counted {...asked} calendar={calendar} />}</Answer>

interface Asked {
  readonly receivedOn: LocalDate
  readonly today: LocalDate
}

function Counted({ receivedOn, today, calendar }: Asked & { readonly calendar: WorkingCalendar }) {
  const { from, count, due, provisional, days } = ledger(calendar, receivedOn, REPLY_LIMIT.ordinary)
  const daysLeft = calendar.workingDaysBetween(today, due)
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
