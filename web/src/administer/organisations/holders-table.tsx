import type { CommitteeView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import { formatDate } from '../../face/format-date.ts'
import styles from './acts.module.css'
import type { About } from './day-filter.tsx'
import { periodWords } from './period-words.ts'

type Held = CommitteeView['holders'][number]

const COLUMNS: readonly Column<Held>[] = [
  { key: 'person', title: 'Người', names: true, cell: ({ person }) => <Link to="/quan-tri/nguoi/$id" params={{ id: person.id }}>{person.name}</Link> },
  { key: 'title', title: 'Chức danh', cell: ({ title }) => title },
  { key: 'days', title: 'Thời gian', cell: periodWords },
]

const acts = (about: About): Column<Held> => ({
  key: 'acts',
  title: 'Việc',
  cell: ({ id, post }) => (
    <span className={styles.acts}>
      <Link to="/quan-tri/viec/$act" params={{ act: 'end-position' }} search={{ ...about, 'chuc-danh': id }}>Kết thúc chức danh</Link>
      {post !== 'administrator' && <Link to="/quan-tri/viec/$act" params={{ act: 'delegate' }} search={{ ...about, 'chuc-danh': id }}>Ghi nhận ủy quyền</Link>}
    </span>
  ),
})

/** Who holds which post. */
export const HoldersTable = ({ committee: { on, holders }, about }: { readonly committee: CommitteeView; readonly about: About | undefined }) => (
  <DataTable caption={`Ai giữ chức danh nào ngày ${formatDate(on)}`} columns={about ? [...COLUMNS, acts(about)] : COLUMNS} rows={holders} rowKey={(held) => held.id}
    empty={<EmptyPage title="Chưa có ai giữ chức danh">Ghi nhận chức danh cho bí thư, phó bí thư, văn phòng và cán bộ trước; có họ thì hồ sơ mới có người xử lý.</EmptyPage>} />
)
