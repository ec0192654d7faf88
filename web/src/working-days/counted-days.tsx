import type { LocalDate } from '@dam-lam/core'
import { FactList } from '../case/paper/fact-list.tsx'
import { formatDate } from '../face/format-date.ts'
import type { LedgerDay } from './ledger-day.ts'
import { documented, weeksOf } from './ledger-weeks.ts'
import { Reason } from './reason.tsx'
import { WeekTable } from './week-table.tsx'
import styles from './counted-days.module.css'

export interface CountedDaysProps {
  /** The day from which was counted; itself not counted. */
  readonly from: LocalDate
  readonly add: number
  readonly date: LocalDate
  readonly provisional: boolean
  readonly ledger: readonly LedgerDay[]
}

/** A count of working days, every day of it: numbered or passed over, each holiday with the document behind it. */
export function CountedDays({ from, add, date, provisional, ledger }: CountedDaysProps) {
  return (
    <div className={styles.counted}>
      <WeekTable
        caption={`Ngày ${formatDate(from)} không tính. Ngày làm việc thứ ${add} là ${formatDate(date)}, sau ${ledger.length - add} ngày nghỉ.`}
        weeks={weeksOf(ledger)}
      />
      <FactList facts={documented(ledger).map((day) => ({ name: formatDate(day.date), value: <Reason day={day} /> }))} />
      {provisional && <p>Tạm tính: lịch nghỉ của năm có ngày này chưa được công bố; ngày được tính lại khi công bố.</p>}
    </div>
  )
}
