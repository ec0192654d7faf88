import type { AdministrativeEventView, Me } from '@dam-lam/contract'
import { useSearch } from '@tanstack/react-router'
import { useChanges } from '../api/changes.ts'
import { useMe } from '../api/me.ts'
import { AddressFilters } from '../face/address-filters.tsx'
import { Answer } from '../face/answer.tsx'
import { DataTable, type Column } from '../face/data-table.tsx'
import { Day } from '../face/day.tsx'
import { EmptyPage } from '../face/empty-page.tsx'
import { formatInstant } from '../face/format-date.ts'
import { PageTitle } from '../face/page-title.tsx'

/** What was administered about a committee, shown at once to its head and its inspection commission. */
export function ChangesPage() {
  return (
    <>
      <PageTitle lead="Người quản trị ghi gì về cấp ủy, người đứng đầu và Ủy ban Kiểm tra thấy ngay ở đây.">Thay đổi về tổ chức</PageTitle>
      <Answer of={useMe()}>{(me) => <Watched watches={me?.watches ?? []} />}</Answer>
    </>
  )
}

function Watched({ watches }: Pick<Me, 'watches'>) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const [first, ...others] = watches
  if (!first) {
    return (
      <EmptyPage title="Không có cấp ủy nào để theo dõi">
        Trang này dành cho người đứng đầu và Ủy ban Kiểm tra của cấp ủy. Nếu chức danh chưa đúng, hãy liên hệ người quản trị.
      </EmptyPage>
    )
  }
  const chosen = watches.find(({ id }) => id === search['cap-uy']) ?? first
  return (
    <>
      {others.length > 0 && <AddressFilters filters={[{ name: 'cap-uy', label: 'Cấp ủy', options: [{ value: '', label: first.name }, ...others.map(({ id, name }) => ({ value: id, label: name }))] }]} />}
      <Changes committee={chosen.id} name={chosen.name} />
    </>
  )
}

const Changes = ({ committee, name }: { readonly committee: string; readonly name: string }) => (
  <Answer of={useChanges(committee)}>
    {({ items }) => (
      <DataTable
        caption={`Những gì đã ghi về ${name}, mới nhất đứng trước.`}
        columns={COLUMNS}
        rows={items}
        rowKey={({ place, type }) => `${type}/${place}`}
        empty={<EmptyPage title="Chưa có thay đổi nào">Khi người quản trị ghi hay kết thúc một chức danh, đổi tên, đổi cấp trên, đổi lịch làm việc, việc đó hiện ở đây.</EmptyPage>}
      />
    )}
  </Answer>
)

const COLUMNS: readonly Column<AdministrativeEventView>[] = [
  { key: 'title', title: 'Việc', names: true, cell: ({ title }) => title },
  { key: 'sentence', title: 'Nội dung', cell: ({ sentence }) => sentence },
  { key: 'on', title: 'Hiệu lực từ', cell: ({ on }) => <Day date={on} /> },
  { key: 'entered', title: 'Ghi lúc', cell: ({ enteredAt }) => formatInstant(enteredAt) },
  { key: 'by', title: 'Người ghi', cell: ({ by }) => by.name },
]
