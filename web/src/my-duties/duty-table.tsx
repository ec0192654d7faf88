import type { DutyView } from '@dam-lam/contract'
import { DataTable, type Column } from '../face/data-table.tsx'
import { formatDate } from '../face/format-date.ts'
import { DutyDue } from './duty-due.tsx'
import { dutyWords } from './duty-words.ts'
import { NoDuties } from './no-duties.tsx'

/** Duties as a table: what is to be done on which case, by whom, since when, until when and on what ground. */
export function DutyTable({ duties }: { readonly duties: readonly DutyView[] }) {
  return (
    <DataTable
      caption={`${duties.length} việc`}
      columns={COLUMNS}
      rows={duties}
      rowKey={({ caseId, id }) => `${caseId}/${id}`}
      empty={<NoDuties />}
    />
  )
}

const COLUMNS: readonly Column<DutyView>[] = [
  { key: 'what', title: 'Việc', names: true, cell: ({ what }) => dutyWords(what) },
  { key: 'case', title: 'Hồ sơ', cell: ({ caseTitle }) => caseTitle },
  { key: 'holder', title: 'Của', cell: ({ holder }) => holder.name },
  { key: 'since', title: 'Từ ngày', cell: ({ since }) => formatDate(since) },
  { key: 'due', title: 'Thời hạn', cell: (duty) => <DutyDue duty={duty} /> },
]
