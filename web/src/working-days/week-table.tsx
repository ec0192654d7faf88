import type { LedgerDay } from './ledger-day.ts'
import type { Blank, Week } from './ledger-weeks.ts'
import { WEEKDAYS } from './weekdays.ts'
import styles from './week-table.module.css'

/** A count as a wall calendar: every day with its number, or passed over. */
export const WeekTable = ({ caption, weeks }: { readonly caption: string; readonly weeks: readonly Week[] }) => (
  <table className={styles.table}>
    <caption className={styles.caption}>{caption}</caption>
    <thead>
      <tr>{WEEKDAYS.map(({ short, long }) => <th key={short} scope="col"><abbr title={long}>{short}</abbr></th>)}</tr>
    </thead>
    <tbody>
      {weeks.map((week) => (
        <tr key={week[0]?.date}>{week.map((day) => <Day key={day.date} day={day} />)}</tr>
      ))}
    </tbody>
  </table>
)

function Day({ day }: { readonly day: LedgerDay | Blank }) {
  if (day.counted === undefined) return <td className={styles.blank}>{null}</td>
  const [, month, date] = day.date.split('-')
  return (
    <td className={day.counted === null ? styles.passed : styles.counted}>
      <time dateTime={day.date} className={styles.date}>{date}/{month}</time>
      {day.counted === null
        ? <span className={styles.off}>{day.reason === 'weekend' ? 'nghỉ' : 'nghỉ lễ'}</span>
        : <strong className={styles.number}>{day.counted}</strong>}
    </td>
  )
}
