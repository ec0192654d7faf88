import type { CommitteeView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import type { About } from './day-filter.tsx'
import { periodWords } from './period-words.ts'

type Delegation = CommitteeView['delegations'][number]

const COLUMNS: readonly Column<Delegation>[] = [
  { key: 'person', title: 'Được ủy quyền', names: true, cell: ({ person }) => person.name },
  { key: 'holder', title: 'Người ủy quyền', cell: ({ holder, title }) => `${holder.name}: ${title}` },
  { key: 'acts', title: 'Những việc', cell: ({ acts }) => acts.map((act) => words.acts[act].title).join('; ') },
  { key: 'paper', title: 'Văn bản', cell: ({ paper }) => `số ${paper.number} ngày ${formatDate(paper.date)}` },
  { key: 'days', title: 'Thời gian', cell: periodWords },
]

const acts = (about: About): Column<Delegation> => ({
  key: 'end',
  title: 'Việc',
  cell: ({ id }) => <Link to="/quan-tri/viec/$act" params={{ act: 'end-delegation' }} search={{ ...about, 'uy-quyen': id }}>Kết thúc ủy quyền</Link>,
})

/** What holders of posts let others do in their place, on a day or from a later one. */
export const DelegationsTable = ({ committee: { delegations }, about }: { readonly committee: CommitteeView; readonly about: About | undefined }) => (
  <DataTable caption="Ủy quyền" columns={about ? [...COLUMNS, acts(about)] : COLUMNS} rows={delegations} rowKey={(delegation) => delegation.id} empty={null} />
)
