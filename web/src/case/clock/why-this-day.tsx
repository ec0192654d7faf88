import type { ClockView } from '@dam-lam/contract'
import { REPLY_LIMIT } from '@dam-lam/core'
import { useWorkingDays } from '../../api/working-days.ts'
import { Reason } from '../../count-working-days/reason.tsx'
import { Answer } from '../../face/answer.tsx'
import { formatDate } from '../../face/format-date.ts'
import { FactList } from '../paper/fact-list.tsx'
import { OnRequest } from '../paper/on-request.tsx'
import { documented, weeksOf } from './ledger-weeks.ts'
import { WeekTable } from './week-table.tsx'
import styles from './why-this-day.module.css'

/** How the due day of the reply was counted, day by day, each holiday passed over with the document behind it. */
export const WhyThisDay = ({ clock }: { readonly clock: ClockView }) => (
  <OnRequest ask="Vì sao ngày này?">
    <Counted clock={clock} />
  </OnRequest>
)

function Counted({ clock: { receivedOn, extendedOn } }: { readonly clock: ClockView }) {
  const add = extendedOn === null ? REPLY_LIMIT.ordinary : REPLY_LIMIT.extended
  return (
    <Answer of={useWorkingDays({ from: receivedOn, add })}>
      {({ date, provisional, ledger }) => (
        <div className={styles.counted}>
          <WeekTable
            caption={`Nhận ngày ${formatDate(receivedOn)}, ngày này không tính. Ngày làm việc thứ ${add} là ${formatDate(date)}, sau ${ledger.length - add} ngày nghỉ.`}
            weeks={weeksOf(ledger)}
          />
          <FactList facts={documented(ledger).map((day) => ({ name: formatDate(day.date), value: <Reason day={day} /> }))} />
          {provisional && <p>Tạm tính: lịch nghỉ của năm có hạn trả lời chưa được công bố; hạn được tính lại khi công bố.</p>}
        </div>
      )}
    </Answer>
  )
}
