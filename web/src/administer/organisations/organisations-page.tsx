import type { CommitteeList } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { useCommitteesOn } from '../../api/committees.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import { formatDate } from '../../face/format-date.ts'
import { PageTitle } from '../../face/page-title.tsx'
import { today } from '../../face/today.ts'
import { words } from '../../face/words.ts'
import { AdministrationSections } from '../administration-sections.tsx'
import stack from '../stack.module.css'
import { DayFilter, useDayShown } from './day-filter.tsx'
import { periodWords } from './period-words.ts'

type Committee = CommitteeList['items'][number]

const columnsFor = (all: readonly Committee[], search: { readonly ngay?: string }): readonly Column<Committee>[] => [
  { key: 'name', title: 'Cấp ủy', names: true, cell: ({ id, name }) => <Link to="/quan-tri/to-chuc/$id" params={{ id }} search={search}>{name}</Link> },
  { key: 'level', title: 'Cấp', cell: ({ level }) => words.levels[level] },
  { key: 'superior', title: 'Cấp trên trực tiếp', cell: ({ superior }) => all.find(({ id }) => id === superior)?.name ?? '' },
  { key: 'days', title: 'Hoạt động', cell: periodWords },
  { key: 'external', title: 'Dùng hệ thống này', cell: ({ external }) => (external ? 'Không; việc được nhập từ văn bản' : 'Có') },
]

/** The committees of a day; one is opened to see its bodies and who holds which post. */
export function OrganisationsPage() {
  const day = useDayShown()
  const search = day === today() ? {} : { ngay: day }
  return (
    <>
      <PageTitle lead="Các cấp ủy, cơ quan của mỗi cấp ủy và ai giữ chức danh nào, hôm nay hay vào một ngày khác."
        act={<ButtonLink to="/quan-tri/viec/$act" params={{ act: 'found-committee' }}>Lập cấp ủy</ButtonLink>}>Tổ chức và chức danh</PageTitle>
      <AdministrationSections />
      <div className={stack.stack}>
        <DayFilter key={day} />
        <Answer of={useCommitteesOn(day)}>
          {({ items }) => (
            <DataTable caption={`${items.length} cấp ủy hoạt động ngày ${formatDate(day)}`} columns={columnsFor(items, search)} rows={items} rowKey={({ id }) => id}
              empty={<EmptyPage title="Không có cấp ủy nào">Ngày này chưa có cấp ủy nào hoạt động, theo những gì đã ghi. Hãy xem một ngày khác.</EmptyPage>} />
          )}
        </Answer>
      </div>
    </>
  )
}
