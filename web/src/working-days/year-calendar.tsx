import type { WorkingCalendar } from '@dam-lam/core'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../face/data-table.tsx'
import { ENTRY_COLUMNS } from './entry-columns.tsx'
import { MonthTable } from './month-table.tsx'
import { FIRST_YEAR, LAST_YEAR, yearOf } from './year-of.ts'
import { YearLegend } from './year-legend.tsx'
import styles from './year-calendar.module.css'

/** A year of the working calendar: its months, and every day that is no day of the plain week with its document. */
export function YearCalendar({ year, calendar }: { readonly year: number; readonly calendar: WorkingCalendar }) {
  const { months, workingDays, entries, provisional } = yearOf(year, calendar)
  return (
    <section aria-labelledby="lich-nam" className={styles.year}>
      <header className={styles.head}>
        <h2 id="lich-nam" className={styles.title}>Năm {year}: {workingDays} ngày làm việc{provisional && ' (tạm tính)'}</h2>
        <nav aria-label="Chọn năm" className={styles.others}>
          {year > FIRST_YEAR && <OtherYear year={year - 1} />}
          {year < LAST_YEAR && <OtherYear year={year + 1} />}
        </nav>
      </header>
      {provisional && (
        <p className={styles.note}>Lịch nghỉ của năm này chưa được công bố. Ngày lễ cố định và ngày lễ âm lịch được tính trước; ngày nghỉ hoán đổi chưa biết.</p>
      )}
      <div className={styles.months}>{months.map((month) => <MonthTable key={month.month} month={month} />)}</div>
      <YearLegend />
      <DataTable caption={`${entries.length} ngày khác tuần thường`} columns={ENTRY_COLUMNS} rows={entries} rowKey={({ date }) => date} slim
        empty={<p className={styles.note}>Năm này không có ngày nào khác tuần thường.</p>} />
    </section>
  )
}

const OtherYear = ({ year }: { readonly year: number }) => (
  <Link to="." search={(search) => ({ ...search, nam: String(year) })} resetScroll={false}>Năm {year}</Link>
)
