import type { AccountList } from '@dam-lam/contract'
import { Link, useSearch } from '@tanstack/react-router'
import { useAccounts } from '../../api/administration.ts'
import { ButtonLink } from '../../case/doing/button-link.tsx'
import { AddressFilters } from '../../face/address-filters.tsx'
import { Answer } from '../../face/answer.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import { PageTitle } from '../../face/page-title.tsx'
import { SearchWords } from '../../face/search-words.tsx'
import { AdministrationSections } from '../administration-sections.tsx'
import stack from '../stack.module.css'
import { STANDINGS, standingWords } from './standing-words.ts'

type Item = AccountList['items'][number]

const COLUMNS: readonly Column<Item>[] = [
  { key: 'name', title: 'Họ và tên', names: true, cell: ({ person }) => <Link to="/quan-tri/nguoi/$id" params={{ id: person.id }}>{person.name}</Link> },
  { key: 'id', title: 'Tên đăng nhập', cell: ({ person }) => person.id },
  { key: 'titles', title: 'Chức danh hôm nay', cell: ({ titles }) => titles.join('; ') || 'Không giữ chức danh nào' },
  { key: 'account', title: 'Tài khoản', cell: standingWords },
]

/** Everybody in the register, what each is, and whether each can sign in. */
export function PeoplePage() {
  const { tim = '', 'tai-khoan': standing } = useSearch({ from: '/signed-in/quan-tri' })
  return (
    <>
      <PageTitle lead="Ai có trong danh bạ, giữ chức danh gì, đăng nhập được hay chưa. Người quản trị không xem được hồ sơ nào."
        act={<ButtonLink to="/quan-tri/viec/$act" params={{ act: 'add-person' }}>Thêm người</ButtonLink>}>Quản trị</PageTitle>
      <AdministrationSections />
      <div className={stack.stack}>
        <SearchWords label="Tìm người" description="Tên, tên đăng nhập hoặc chức danh; không cần dấu" />
        <AddressFilters filters={[{ name: 'tai-khoan', label: 'Tài khoản', options: STANDINGS }]} />
        <Answer of={useAccounts({ q: tim, standing })}>
          {({ items }) => (
            <DataTable caption={`${items.length} người`} columns={COLUMNS} rows={items} rowKey={({ person }) => person.id}
              empty={<EmptyPage title="Không có ai như vậy">Bỏ bớt điều kiện tìm, hoặc thêm người mới.</EmptyPage>} />
          )}
        </Answer>
      </div>
    </>
  )
}
