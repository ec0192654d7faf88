import type { ClockView } from '@dam-lam/contract'
import { REPLY_LIMIT } from '@dam-lam/core'
import { useWorkingDays } from '../../api/working-days.ts'
import { LEDGER_COLUMNS } from '../../count-working-days/ledger-columns.tsx'
import { Answer } from '../../face/answer.tsx'
import { DataTable } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'
import { OnRequest } from '../paper/on-request.tsx'

/** How the due day of the reply was counted, day by day, each day passed over with the document behind it. */
export const WhyThisDay = ({ clock }: { readonly clock: ClockView }) => (
  <OnRequest ask="Vì sao ngày này?">
    <Counted clock={clock} />
  </OnRequest>
)

function Counted({ clock: { receivedOn, extendedOn } }: { readonly clock: ClockView }) {
  const add = extendedOn === null ? REPLY_LIMIT.ordinary : REPLY_LIMIT.extended
  return (
    <Answer of={useWorkingDays({ from: receivedOn, add })}>
      {({ ledger }) => (
        <DataTable
          caption={`Nhận ngày ${formatDate(receivedOn)}, ngày này không tính. Qua ${ledger.length} ngày, trong đó ${ledger.length - add} ngày nghỉ, đến ngày làm việc thứ ${add}.`}
          columns={LEDGER_COLUMNS}
          rows={ledger}
          rowKey={({ date }) => date}
          empty={null}
        />
      )}
    </Answer>
  )
}
