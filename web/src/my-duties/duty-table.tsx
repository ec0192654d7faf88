import type { DutyView } from '@dam-lam/contract'
import { DataTable, type Column } from '../face/data-table.tsx'
import { Day } from '../face/day.tsx'
import { DutyDue } from './duty-due.tsx'
import { DutyOnCase } from './duty-on-case.tsx'
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
  { key: 'what', title: 'Việc', names: true, cell: (duty) => <DutyOnCase duty={duty} /> },
  { key: 'holder', title: 'Của', cell: ({ holder }) => holder.name },
  { key: 'since', title: 'Từ ngày', cell: ({ since }) => <Day date={since} /> },
  { key: 'due', title: 'Thời hạn', cell: (duty) => <DutyDue duty={duty} /> },
]
