import type { CommitteeList } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { useCommittees } from '../../api/committees.ts'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { PageTitle } from '../../face/page-title.tsx'
import { words } from '../../face/words.ts'
import { AdministrationSections } from '../administration-sections.tsx'

type Committee = CommitteeList['items'][number]

const columnsFor = (all: readonly Committee[]): readonly Column<Committee>[] => [
  { key: 'name', title: 'Cấp ủy', names: true, cell: ({ id, name }) => <Link to="/quan-tri/to-chuc/$id" params={{ id }}>{name}</Link> },
  { key: 'level', title: 'Cấp', cell: ({ level }) => words.levels[level] },
  { key: 'superior', title: 'Cấp trên trực tiếp', cell: ({ superior }) => all.find(({ id }) => id === superior)?.name ?? '' },
  { key: 'external', title: 'Dùng hệ thống này', cell: ({ external }) => (external ? 'Không; việc được nhập từ văn bản' : 'Có') },
]

/** The committees of today; one is opened to see its bodies and who holds which post. */
export function OrganisationsPage() {
  return (
    <>
      <PageTitle lead="Các cấp ủy đang hoạt động hôm nay, cơ quan của mỗi cấp ủy và ai giữ chức danh nào.">Tổ chức và chức danh</PageTitle>
      <AdministrationSections />
      <Answer of={useCommittees()}>
        {({ items }) => <DataTable caption={`${items.length} cấp ủy`} columns={columnsFor(items)} rows={items} rowKey={({ id }) => id} empty={null} />}
      </Answer>
    </>
  )
}
