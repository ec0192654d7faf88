import type { CaseView } from '@dam-lam/contract'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import styles from './moved-due-dates.module.css'

type Move = NonNullable<CaseView['dueDateMoves']>[number]

interface Row {
  readonly key: string
  readonly what: string
  readonly oldDate: string
  readonly newDate: string
  readonly why: string
}

/** Due days that moved because the calendar changed: the old one, the new one, and the days and the document behind it. */
export const MovedDueDates = ({ moves }: { readonly moves: readonly Move[] }) => (
  <div className={styles.moved}>
    <DataTable caption="Hạn được tính lại vì lịch làm việc thay đổi" columns={COLUMNS} rows={moves.flatMap(rowsOf)} rowKey={({ key }) => key} empty={null} />
  </div>
)

const rowsOf = (move: Move): readonly Row[] =>
  move.moved.map(({ duty, what, oldDate, newDate }) => ({ key: `${move.event} ${duty}`, what: words.duties[what], oldDate, newDate, why: whyOf(move) }))

function whyOf({ because, document }: Move): string {
  const days = because.map(({ date, works, name }) => `${formatDate(date)} ${works ? 'nay là ngày làm việc' : 'nay là ngày nghỉ'}${name === null ? '' : ` (${name})`}`)
  return `${days.join('; ')}${document === null ? '' : `; theo ${document.number} ngày ${formatDate(document.date)}`}`
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'what', title: 'Việc', names: true, cell: ({ what }) => what },
  { key: 'old', title: 'Hạn cũ', cell: ({ oldDate }) => formatDate(oldDate) },
  { key: 'new', title: 'Hạn mới', cell: ({ newDate }) => formatDate(newDate) },
  { key: 'why', title: 'Vì sao', cell: ({ why }) => why },
]
