import type { CaseListItem, Me } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ReplyDue } from '../case/clock/reply-due.tsx'
import { belongsToCommittee } from '../case/sees-inside.ts'
import { stageWords } from '../case/stage-words.ts'
import { whoseTurn } from '../case/whose-turn.ts'
import { DataTable, type Column } from '../face/data-table.tsx'
import { formatDate } from '../face/format-date.ts'
import styles from './case-table.module.css'

export interface CaseTableProps {
  readonly cases: readonly CaseListItem[]
  readonly me: Me
  /** More are to come. */
  readonly more: boolean
  readonly empty: ReactNode
}

/** Cases as a table: what it is about, where it stands, whose turn it is, when it came, when the reply is due. */
export const CaseTable = ({ cases, me, more, empty }: CaseTableProps) => (
  <DataTable caption={more ? `${cases.length} hồ sơ đầu` : `${cases.length} hồ sơ`} columns={columnsFor(me)} rows={cases} rowKey={({ id }) => id} empty={empty} />
)

const columnsFor = (me: Me): readonly Column<CaseListItem>[] => [
  { key: 'title', title: 'Hồ sơ', names: true, cell: (item) => <Title item={item} /> },
  { key: 'stage', title: 'Đang ở đâu', cell: (item) => stageWords(item.stage, belongsToCommittee(me, item)) },
  { key: 'turn', title: 'Đến lượt', cell: (item) => turnOf(item, me) },
  { key: 'received', title: 'Ngày nhận', cell: ({ clock }) => clock && formatDate(clock.receivedOn) },
  { key: 'due', title: 'Hạn trả lời', cell: ({ clock }) => clock && <ReplyDue clock={clock} /> },
]

const Title = ({ item: { id, title, proposer } }: { readonly item: CaseListItem }) => (
  <>
    <Link to="/ho-so/$id" params={{ id }}>{title || 'Bản nháp chưa có tên'}</Link>
    <span className={styles.proposer}>{proposer.name}</span>
  </>
)

function turnOf(item: CaseListItem, me: Me): string {
  const { stage, proposer, competentCommittee, clock } = item
  return whoseTurn({
    stage,
    proposer,
    competentCommittee,
    seesInside: belongsToCommittee(me, item),
    answered: clock !== null && clock.daysLeft === null,
  }) ?? 'Không còn việc phải làm'
}
