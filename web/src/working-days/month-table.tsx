import { WEEKDAYS } from './weekdays.ts'
import type { Month, YearDay } from './year-of.ts'
import styles from './month-table.module.css'

/** A month as on a wall calendar; what is no day of the plain week is marked by form, not by colour alone. */
export const MonthTable = ({ month: { month, weeks } }: { readonly month: Month }) => (
  <table className={styles.month}>
    <caption className={styles.name}>Tháng {month}</caption>
    <thead>
      <tr>{WEEKDAYS.map(({ short, long }) => <th key={short} scope="col"><abbr title={long}>{short}</abbr></th>)}</tr>
    </thead>
    <tbody>
      {weeks.map((week) => (
        <tr key={week.find((day) => day !== null)?.date}>
          {week.map((day, at) => <Cell key={day?.date ?? at} day={day} />)}
        </tr>
      ))}
    </tbody>
  </table>
)

function Cell({ day }: { readonly day: YearDay | null }) {
  const entry = day?.entry
  return (
    <td className={styles.day} data-worked={day?.worked} data-kind={entry?.kind} data-status={entry?.status} title={entry?.name}>
      {day !== null && <time dateTime={day.date}>{Number(day.date.slice(8, 10))}</time>}
    </td>
  )
}
