import type { NoticeView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { DataTable, type Column } from '../face/data-table.tsx'
import { Day } from '../face/day.tsx'
import { EmptyPage } from '../face/empty-page.tsx'
import { formatInstant } from '../face/format-date.ts'
import { NoticeOnCase } from './notice-on-case.tsx'
import { ReadButton } from './read-button.tsx'

/** Notices as a table: what is said of which duty, who owes it, by when, and whether one has read it. */
export function NoticeTable({ notices }: { readonly notices: readonly NoticeView[] }) {
  return (
    <DataTable
      caption={`${notices.length} thông báo`}
      columns={COLUMNS}
      rows={notices}
      rowKey={({ id }) => String(id)}
      empty={
        <EmptyPage title="Chưa có thông báo nào" act={<Link to="/viec-cua-toi">Xem việc của tôi</Link>}>
          Khi một việc sắp đến hạn hoặc đã quá hạn, lời nhắc hiện ở đây. Mọi việc đang chờ luôn nằm ở mục Việc của tôi.
        </EmptyPage>
      }
    />
  )
}

const COLUMNS: readonly Column<NoticeView>[] = [
  { key: 'what', title: 'Việc', names: true, cell: (notice) => <NoticeOnCase notice={notice} /> },
  { key: 'holder', title: 'Của', cell: ({ holder }) => holder.name },
  { key: 'due', title: 'Hạn', cell: ({ dueOn }) => <Day date={dueOn} /> },
  { key: 'told', title: 'Nhắc lúc', cell: ({ toldAt }) => formatInstant(toldAt) },
  { key: 'read', title: 'Đọc', cell: (notice) => <ReadButton notice={notice} /> },
]
