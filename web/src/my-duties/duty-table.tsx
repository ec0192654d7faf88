import { officialCalendar, localDate } from '@dam-lam/core'
import type { Duty } from '../api/wire.ts'
import { DataTable, type Column } from '../face/data-table.tsx'
import { DueDate } from '../face/due-date.tsx'
import { EmptyPage } from '../face/empty-page.tsx'
import { formatDate } from '../face/format-date.ts'
import { today } from '../face/today.ts'

/** Duties as a table: what is to be done, since when, until when and on what ground. */
export function DutyTable({ duties }: { readonly duties: readonly Duty[] }) {
  return (
    <DataTable
      caption={`${duties.length} việc`}
      columns={COLUMNS}
      rows={duties}
      rowKey={({ id }) => id}
      empty={<EmptyPage title="Không có việc nào đang chờ">Khi có việc đến lượt, việc đó hiện ở đây kèm thời hạn và căn cứ.</EmptyPage>}
    />
  )
}

const COLUMNS: readonly Column<Duty>[] = [
  { key: 'what', title: 'Việc', names: true, cell: ({ what }) => what },
  { key: 'since', title: 'Từ ngày', cell: ({ since }) => formatDate(since) },
  { key: 'due', title: 'Thời hạn', cell: (duty) => <DutyDue duty={duty} /> },
]

function DutyDue({ duty: { what, due, clauses, state } }: { readonly duty: Duty }) {
  return (
    <DueDate
      date={due.date}
      kind={due.kind}
      daysLeft={officialCalendar.workingDaysBetween(today(), localDate(due.date))}
      overdue={state === 'overdue'}
      basis={{ subject: `Thời hạn: ${what}`, clauses: clauses.map(({ id, quote }) => ({ at: id, quote })) }}
    />
  )
}
