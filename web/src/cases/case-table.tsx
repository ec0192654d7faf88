import type { CaseListItem, Me } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ReplyDue } from '../case/clock/reply-due.tsx'
import { belongsToCommittee } from '../case/sees-inside.ts'
import { stageWords } from '../case/stage-words.ts'
import { useIsExternal } from '../case/use-is-external.ts'
import { whoseTurn } from '../case/whose-turn.ts'
import { DataTable, type Column } from '../face/data-table.tsx'
import { formatDate } from '../face/format-date.ts'
import { words } from '../face/words.ts'
import { NAMELESS } from '../case/nameless.ts'
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
  { key: 'stands', title: 'Đang ở đâu, đến lượt ai', cell: (item) => <Stands item={item} me={me} /> },
  { key: 'received', title: 'Ngày nhận', cell: ({ clock }) => clock && formatDate(clock.receivedOn) },
  { key: 'due', title: 'Hạn trả lời', cell: ({ clock }) => clock && <ReplyDue clock={clock} /> },
]

/** A draft is written on where it is written; there is no case yet. */
const Title = ({ item: { id, kind, stage, title, proposer } }: { readonly item: CaseListItem }) => (
  <div className={styles.title}>
    {stage === 'draft' && kind === 'proposal'
      ? <Link to="/de-xuat/$id" params={{ id }}>{title || NAMELESS[kind]}</Link>
      : <Link to="/ho-so/$id" params={{ id }}>{title || NAMELESS[kind]}</Link>}
    <span className={styles.small}>{proposer.name}</span>
  </div>
)

function Stands({ item, me }: { readonly item: CaseListItem; readonly me: Me }) {
  const isExternal = useIsExternal()
  const seesInside = belongsToCommittee(me, item)
  return (
    <div>
      {stageWords(item.stage, seesInside)}
      {/* Of a protection of its own the stage says it already. */}
      {item.concerns.map((concern) => (item.kind === 'protection' && concern === 'protection' ? null : <strong key={concern} className={styles.concern}>{words.concerns[concern]}</strong>))}
      <span className={styles.small}>{turnOf(item, seesInside, isExternal(item.competentCommittee.id))}</span>
    </div>
  )
}

function turnOf(item: CaseListItem, seesInside: boolean, external: boolean): string {
  const { stage, proposer, competentCommittee, clock } = item
  const who = whoseTurn({ stage, proposer, competentCommittee, external, seesInside, answered: clock !== null && clock.daysLeft === null })
  return who === null ? 'Không chờ bước tiếp theo của ai' : `Đến lượt ${who}`
}
