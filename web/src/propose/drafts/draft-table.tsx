import type { CaseListItem } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { NAMELESS } from '../../case/nameless.ts'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { Day } from '../../face/day.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import { DeleteDraft } from './delete-draft.tsx'
import { titleOrNone } from './title-or-none.ts'

/** The drafts of the person who looks: whose, when last changed, go on, throw away. */
export const DraftTable = ({ drafts }: { readonly drafts: readonly CaseListItem[] }) => (
  <DataTable caption={`${drafts.length} bản nháp`} columns={COLUMNS} rows={drafts} rowKey={({ id }) => id} empty={<NoDrafts />} />
)

const COLUMNS: readonly Column<CaseListItem>[] = [
  { key: 'title', title: 'Đề xuất', names: true, cell: ({ id, kind, title }) => (kind === 'proposal' ? <Link to="/de-xuat/$id" params={{ id }}>{titleOrNone(title)}</Link> : <Link to="/ho-so/$id" params={{ id }}>{NAMELESS[kind]}</Link>) },
  { key: 'proposer', title: 'Người đề xuất', cell: ({ proposer }) => proposer.name },
  { key: 'changed', title: 'Sửa lần cuối', cell: ({ changedOn }) => <Day date={changedOn} /> },
  { key: 'delete', title: 'Bỏ đi', cell: ({ id, title }) => <DeleteDraft id={id} title={titleOrNone(title)} /> },
]

const NoDrafts = () => (
  <EmptyPage title="Chưa có bản nháp nào">
    Bấm «Viết đề xuất mới» để bắt đầu. Không cần viết xong một lần: mọi chữ gõ vào được lưu lại, và chỉ gửi đi khi bấm «Gửi».
  </EmptyPage>
)
