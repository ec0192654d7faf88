import type { CaseView } from '@dam-lam/contract'
import { isLocalDate } from '@dam-lam/core'
import { asSentence } from '../../face/as-sentence.ts'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { EmptyPage } from '../../face/empty-page.tsx'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'

type Correction = CaseView['corrections'][number]

/** What was put right after it had been entered: both values stay in sight. */
export const CorrectionsSection = ({ corrections }: { readonly corrections: readonly Correction[] }) => (
  <DataTable
    caption={`${corrections.length} lần đính chính; giá trị cũ được giữ nguyên trong diễn biến, thời hạn được tính lại.`}
    columns={COLUMNS}
    rows={corrections}
    rowKey={({ event }) => String(event)}
    empty={<EmptyPage title="Chưa có đính chính">Khi văn phòng ghi sai ngày nhận hoặc số vào sổ, việc đính chính hiện ở đây, cả giá trị cũ và mới.</EmptyPage>}
  />
)

const COLUMNS: readonly Column<Correction>[] = [
  { key: 'field', title: 'Mục', names: true, cell: ({ field, of }) => `${asSentence(words.correctableFields[field])}, ở việc thứ ${of}` },
  { key: 'old', title: 'Đã ghi', cell: ({ oldValue }) => shown(oldValue) },
  { key: 'new', title: 'Đính chính thành', cell: ({ newValue }) => shown(newValue) },
  { key: 'reason', title: 'Lý do', cell: ({ reason, paper }) => (paper === null ? reason : `${reason} (văn bản số ${paper.number}, ngày ${formatDate(paper.date)})`) },
  { key: 'on', title: 'Ngày', cell: (correction) => <EntryDay {...correction} /> },
]

const shown = (value: string | null): string => (value === null ? 'không ghi' : isLocalDate(value) ? formatDate(value) : value)
