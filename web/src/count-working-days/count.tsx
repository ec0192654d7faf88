import { useWorkingDays } from '../api/working-days.ts'
import { Answer } from '../face/answer.tsx'
import { DataTable } from '../face/data-table.tsx'
import { formatDate } from '../face/format-date.ts'
import type { CountAsked } from './count-in-address.ts'
import { LEDGER_COLUMNS } from './ledger-columns.tsx'
import styles from './count.module.css'

/** The day on which the count ends, and how it was reached. */
export function Count({ count }: { readonly count: CountAsked }) {
  return (
    <Answer of={useWorkingDays(count)}>
      {({ from, add, date, provisional, ledger }) => (
        <>
          <p className={styles.result}>
            <span>Ngày làm việc thứ {add} kể từ {formatDate(from)} là</span>
            <strong className={styles.date}>{formatDate(date)}</strong>
            {provisional && <span>Tạm tính: lịch nghỉ của năm đó chưa được công bố.</span>}
          </p>
          <DataTable
            caption={`${ledger.length} ngày, trong đó ${ledger.length - add} ngày nghỉ`}
            columns={LEDGER_COLUMNS}
            rows={ledger}
            rowKey={({ date }) => date}
            empty={null}
            slim
          />
        </>
      )}
    </Answer>
  )
}
