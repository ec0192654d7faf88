import type { CommitteeView } from '@dam-lam/contract'
import { Link, useParams } from '@tanstack/react-router'
import { useCommittee } from '../../api/committees.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import { formatDate } from '../../face/format-date.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { today } from '../../face/today.ts'
import { words } from '../../face/words.ts'
import stack from '../stack.module.css'

type Held = CommitteeView['holders'][number]
type Body = CommitteeView['bodies'][number]

const BODIES: readonly Column<Body>[] = [
  { key: 'name', title: 'Cơ quan', names: true, cell: ({ name }) => name },
  { key: 'kind', title: 'Loại', cell: ({ kind }) => words.bodyKinds[kind] },
  { key: 'from', title: 'Từ ngày', cell: ({ from }) => formatDate(from) },
]

const heldIn = (committee: string): readonly Column<Held>[] => [
  { key: 'person', title: 'Người', names: true, cell: ({ person }) => <Link to="/quan-tri/nguoi/$id" params={{ id: person.id }}>{person.name}</Link> },
  { key: 'title', title: 'Chức danh', cell: ({ title }) => title },
  { key: 'from', title: 'Từ ngày', cell: ({ from }) => formatDate(from) },
  { key: 'to', title: 'Đến hết ngày', cell: ({ to }) => (to === null ? '' : formatDate(to)) },
  {
    key: 'end',
    title: 'Việc',
    cell: ({ id }) => <Link to="/quan-tri/viec/$act" params={{ act: 'end-position' }} search={{ 'cap-uy': committee, 'chuc-danh': id }}>Kết thúc chức danh</Link>,
  },
]

/** One committee of today: its superior, its bodies, its posts. */
export function OrganisationPage() {
  const { id } = useParams({ from: '/signed-in/quan-tri/to-chuc/$id' })
  return (
    <Answer page of={useCommittee(id, today())}>
      {({ name, level, superiorName, from, bodies, holders }) => (
        <>
          <PageTitle lead={`${words.levels[level]}, hoạt động từ ngày ${formatDate(from)}${superiorName === null ? '' : `; cấp trên trực tiếp là ${superiorName}`}.`}
            act={<ButtonLink to="/quan-tri/viec/$act" params={{ act: 'appoint' }} search={{ 'cap-uy': id }}>Ghi nhận chức danh</ButtonLink>}>{name}</PageTitle>
          <div className={stack.stack}>
            <DataTable caption="Ai giữ chức danh nào hôm nay" columns={heldIn(id)} rows={holders} rowKey={(held) => held.id}
              empty={<EmptyPage title="Chưa có ai giữ chức danh">Ghi nhận chức danh cho bí thư, phó bí thư, văn phòng và cán bộ trước; có họ thì hồ sơ mới có người xử lý.</EmptyPage>} />
            <DataTable caption="Cơ quan tham mưu, giúp việc" columns={BODIES} rows={bodies} rowKey={(body) => body.id} empty={null} />
          </div>
        </>
      )}
    </Answer>
  )
}
