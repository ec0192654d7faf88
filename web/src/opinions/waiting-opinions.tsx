import type { OpinionView } from '@dam-lam/contract'
import { cite, type Citation } from '@dam-lam/law'
import { Link } from '@tanstack/react-router'
import { policyNote } from '../face/basis/policy-note.ts'
import { DataTable, type Column } from '../face/data-table.tsx'
import { Day } from '../face/day.tsx'
import { DueDate } from '../face/due-date.tsx'
import onCase from '../my-duties/duty-on-case.module.css'

/** What the people said and somebody has to answer, beside what is owed on cases: the first due first. Each line leads to where it is answered. */
export const WaitingOpinions = ({ opinions }: { readonly opinions: readonly OpinionView[] }) => (
  <DataTable caption={`${opinions.length} ý kiến của Nhân dân chờ trả lời`} columns={COLUMNS} rows={opinions} rowKey={({ id }) => id} empty={null} />
)

const COLUMNS: readonly Column<OpinionView>[] = [
  { key: 'what', title: 'Việc', names: true, cell: (opinion) => <What opinion={opinion} /> },
  { key: 'holder', title: 'Của', cell: ({ committee }) => `Văn phòng, Thường trực ${committee.name}` },
  { key: 'since', title: 'Từ ngày', cell: ({ receivedOn }) => <Day date={receivedOn} /> },
  { key: 'due', title: 'Thời hạn', cell: (opinion) => <Due opinion={opinion} /> },
]

const What = ({ opinion: { channel, relay, publication } }: { readonly opinion: OpinionView }) => (
  <>
    <span className={onCase.what}>{channel === 'comment' ? 'Trả lời góp ý trên trang công khai' : `Trả lời ý kiến do ${relay?.body.name ?? ''} phản ánh`}</span>
    <Link to="/y-kien" className={onCase.case}>{publication?.title ?? 'Mở ở mục Ý kiến của Nhân dân'}</Link>
  </>
)

const CLAUSE: Readonly<Record<OpinionView['channel'], Citation>> = {
  comment: cite('d5.k3', 'tạo điều kiện cho Nhân dân giám sát'),
  relayed: cite('d9.k3', 'nắm bắt thông tin, tiếp thu ý kiến của Nhân dân, phản ánh kịp thời'),
}

function Due({ opinion: { channel, dueOn, overdue, daysLeft, lateBy } }: { readonly opinion: OpinionView }) {
  const policy = policyNote({ kind: 'policy', from: 'public-opinion.answer-working-days' })
  return (
    <DueDate
      date={dueOn}
      kind="policy"
      provisional={false}
      state={overdue ? 'overdue' : 'open'}
      daysLeft={daysLeft}
      lateBy={lateBy}
      basis={{ subject: 'Hạn trả lời ý kiến của Nhân dân', clauses: [CLAUSE[channel]], ...(policy && { policy }) }}
    />
  )
}
