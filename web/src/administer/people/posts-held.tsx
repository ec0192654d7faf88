import type { PersonOnFile } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { usePersonOnFile } from '../../api/administration.ts'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'

type Held = PersonOnFile['positions'][number]

const columns = (person: string): readonly Column<Held>[] => [
  { key: 'title', title: 'Chức danh', names: true, cell: ({ title, committee }) => <Link to="/quan-tri/to-chuc/$id" params={{ id: committee }}>{title}</Link> },
  { key: 'from', title: 'Từ ngày', cell: ({ from }) => formatDate(from) },
  { key: 'to', title: 'Đến hết ngày', cell: ({ to }) => (to === null ? 'Đang giữ' : formatDate(to)) },
  {
    key: 'acts',
    title: 'Việc',
    cell: ({ id, title, from }) => (
      <Link to="/quan-tri/viec/$act" params={{ act: 'correct-position' }} search={{ nguoi: person, 'chuc-danh': id, muc: `${title}, từ ngày ${formatDate(from)}` }}>Sửa điều ghi sai</Link>
    ),
  },
]

const latestFirst = (one: Held, other: Held): number => (one.from < other.from ? 1 : -1)

/** Every post that a person holds, has held, or will hold. */
export const PostsHeld = ({ person }: { readonly person: string }) => (
  <Answer of={usePersonOnFile(person)}>
    {({ positions }) => <DataTable caption="Chức danh đã và đang giữ" columns={columns(person)} rows={positions.toSorted(latestFirst)} rowKey={({ id }) => id} empty={null} />}
  </Answer>
)
