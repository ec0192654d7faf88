import { ledger, officialCalendar, REPLY_LIMIT, REPLY_LIMIT_CLAUSES, type LocalDate } from '@dam-lam/core'
import { OnRequest } from '../../case/paper/on-request.tsx'
import { LEDGER_COLUMNS } from '../../count-working-days/ledger-columns.tsx'
import { DataTable } from '../../face/data-table.tsx'
import { DueDate } from '../../face/due-date.tsx'

/** By when the reply would be due if the plan were received on a day, and how the days are counted. */
export function ReplyDueIfSent({ receivedOn, today }: { readonly receivedOn: LocalDate; readonly today: LocalDate }) {
  const { due, provisional, days } = ledger(officialCalendar, receivedOn, REPLY_LIMIT.ordinary)
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
        <DataTable
          caption={`Ngày nhận không tính. Qua ${days.length} ngày, trong đó ${days.length - REPLY_LIMIT.ordinary} ngày nghỉ, đến ngày làm việc thứ ${REPLY_LIMIT.ordinary}.`}
          columns={LEDGER_COLUMNS}
          rows={days}
          rowKey={({ date }) => date}
          empty={null}
          slim
        />
      </OnRequest>
    </>
  )
}
