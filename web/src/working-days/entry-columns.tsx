import { localDate } from '@dam-lam/core'
import type { CalendarDay, DayStatus } from '@dam-lam/law'
import type { Column } from '../face/data-table.tsx'
import { Day } from '../face/day.tsx'
import { weekdayWords } from '../face/weekday-words.ts'
import { words } from '../face/words.ts'
import { sourceWords } from './source-words.ts'
import styles from './entry-columns.module.css'

/** A day that is no day of the plain week: what it is, how sure, and the document behind it. */
export const ENTRY_COLUMNS: readonly Column<CalendarDay>[] = [
  {
    key: 'date',
    title: 'Ngày',
    names: true,
    cell: ({ date }) => (
      <span className={styles.date}>
        <Day date={date} /> <span className={styles.weekday}>{weekdayWords(localDate(date))}</span>
      </span>
    ),
  },
  { key: 'name', title: 'Ngày gì', cell: ({ name, kind }) => <>{name}<span className={styles.more}>{words.ledgerReasons[kind]}</span></> },
  { key: 'source', title: 'Theo', cell: ({ source, status }) => <>{sourceWords(source)}<span className={styles.more}>{STATUS_WORDS[status]}</span></> },
]

const STATUS_WORDS: Readonly<Record<DayStatus, string>> = {
  confirmed: 'đã công bố',
  proposed: 'mới đề xuất, chưa tính',
  projected: 'tạm tính',
}
