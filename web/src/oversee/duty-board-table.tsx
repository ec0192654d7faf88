import type { DutyBoard, DutyCounts } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { DataTable, type Column } from '../face/data-table.tsx'
import { Figures } from '../face/figures.tsx'
import type { KindShown } from './duty-board-filter.ts'
import styles from './duty-board.module.css'

/** One line of the table: a committee, or all of them together. */
interface Line {
  readonly key: string
  readonly name: ReactNode
  readonly counts: DutyCounts
}

const CAPTIONS: Readonly<Record<KindShown, string>> = {
  law: 'Hạn theo Quy định',
  policy: 'Hạn theo quy định nội bộ của từng cấp ủy',
}

/** Red is for what the text itself demands. */
const overdueClass = (kind: KindShown): string | undefined => (kind === 'law' ? styles.overdue : undefined)

const figure = (key: keyof DutyCounts, title: string): Column<Line> => ({
  key,
  title,
  numeric: true,
  cell: ({ counts }) => <Figures>{String(counts[key])}</Figures>,
})

const columnsFor = (kind: KindShown): readonly Column<Line>[] => [
  { key: 'name', title: 'Cấp ủy', names: true, cell: ({ name }) => name },
  figure('open', 'Còn hạn'),
  {
    key: 'overdue',
    title: 'Quá hạn',
    numeric: true,
    cell: ({ counts: { overdue, longestOverdue } }) =>
      overdue === 0 ? <Figures>0</Figures> : <span className={overdueClass(kind)}><Figures>{String(overdue)}</Figures> <span className={styles.longest}>lâu nhất {longestOverdue} ngày</span></span>,
  },
  figure('onTime', 'Đúng hạn'),
  figure('statedOnTime', 'Khai đúng hạn'),
  figure('late', 'Xong muộn'),
]

/** The figures under one kind of due day. */
export const DutyBoardTable = ({ board: { items, total }, kind }: { readonly board: DutyBoard; readonly kind: KindShown }) => (
  <DataTable
    caption={CAPTIONS[kind]}
    columns={columnsFor(kind)}
    rows={[...items.map((line) => ({ key: line.committee.id, name: <CommitteeName line={line} />, counts: line[kind] })), { key: '', name: `Cộng ${total.committees} cấp ủy`, counts: total[kind] }]}
    rowKey={({ key }) => key}
    empty={null}
  />
)

function CommitteeName({ line: { committee: { id, name }, below, listed } }: { readonly line: DutyBoard['items'][number] }) {
  return (
    <>
      {below ? <Link to="/bang-nghia-vu" search={(search) => ({ ...search, 'cap-uy': id })}>{name}</Link> : name}
      {listed && <Link to="/viec-cua-toi" search={{ cua: 'cap-uy' }} className={styles.list} aria-label={`Xem danh sách việc của ${name}`}>Xem danh sách</Link>}
    </>
  )
}
