import type { Column } from '../face/data-table.tsx'
import { Day } from '../face/day.tsx'
import { Figures } from '../face/figures.tsx'
import { weekdayWords } from '../face/weekday-words.ts'
import type { LedgerDay } from './ledger-day.ts'
import { Reason } from './reason.tsx'
import styles from './ledger-columns.module.css'

/** A day of the count: its number, or why it was passed over and which document says so. */
export const LEDGER_COLUMNS: readonly Column<LedgerDay>[] = [
  {
    key: 'date',
    title: 'Ngày',
    names: true,
    cell: ({ date }) => (
      <span className={styles.date}>
        <Day date={date} /> <span className={styles.weekday}>{weekdayWords(date)}</span>
      </span>
    ),
  },
  { key: 'counted', title: 'Ngày thứ', numeric: true, cell: ({ counted }) => <Figures>{String(counted ?? '–')}</Figures> },
  { key: 'reason', title: 'Vì', cell: (day) => <Reason day={day} /> },
]
