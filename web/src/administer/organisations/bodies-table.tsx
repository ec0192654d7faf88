import type { CommitteeView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'
import styles from './acts.module.css'
import type { About } from './day-filter.tsx'
import { periodWords } from './period-words.ts'

type Body = CommitteeView['bodies'][number]

const COLUMNS: readonly Column<Body>[] = [
  { key: 'name', title: 'Cơ quan', names: true, cell: ({ name }) => name },
  { key: 'id', title: 'Mã', cell: ({ id }) => id },
  { key: 'kind', title: 'Loại', cell: ({ kind }) => words.bodyKinds[kind] },
  { key: 'days', title: 'Thời gian', cell: periodWords },
]

const acts = (about: About): Column<Body> => ({
  key: 'acts',
  title: 'Việc',
  cell: ({ id }) => (
    <span className={styles.acts}>
      <Link to="/quan-tri/viec/$act" params={{ act: 'rename-body' }} search={{ ...about, 'co-quan': id }}>Đổi tên cơ quan</Link>
      <Link to="/quan-tri/viec/$act" params={{ act: 'end-body' }} search={{ ...about, 'co-quan': id }}>Kết thúc hoạt động cơ quan</Link>
    </span>
  ),
})

/** The bodies of a committee on a day. */
export const BodiesTable = ({ committee: { bodies }, about }: { readonly committee: CommitteeView; readonly about: About | undefined }) => (
  <DataTable caption="Cơ quan tham mưu, giúp việc" columns={about ? [...COLUMNS, acts(about)] : COLUMNS} rows={bodies} rowKey={({ id }) => id} empty={null} />
)
