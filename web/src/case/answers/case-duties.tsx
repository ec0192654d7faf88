import type { DutyView } from '@dam-lam/contract'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { DutyDue } from '../../my-duties/duty-due.tsx'
import { EntryDay } from '../paper/entry-day.tsx'

/** Everything owed in a case, open and done; whether law or the committee set the day stands with the day. */
export const CaseDuties = ({ duties }: { readonly duties: readonly DutyView[] }) => (
  <DataTable caption={`${duties.length} nghĩa vụ`} columns={COLUMNS} rows={duties} rowKey={({ id }) => id} empty={<p>Chưa có nghĩa vụ nào.</p>} />
)

const COLUMNS: readonly Column<DutyView>[] = [
  { key: 'what', title: 'Việc', names: true, cell: ({ what }) => words.duties[what] },
  { key: 'holder', title: 'Của', cell: ({ holder }) => holder.name },
  { key: 'since', title: 'Từ ngày', cell: ({ since }) => formatDate(since) },
  { key: 'due', title: 'Thời hạn', cell: (duty) => <DutyDue duty={duty} /> },
  { key: 'end', title: 'Đã xong', cell: ({ end }) => end && <EntryDay {...end} /> },
]
