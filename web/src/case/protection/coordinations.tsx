import { nameOf, type CaseView, type NameOf } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { Part } from '../paper/part.tsx'

type Coordination = CaseView['coordination'][number]

export interface CoordinationsProps {
  readonly coordination: readonly Coordination[]
  readonly names: CaseView['names']
}

/** Who was asked to coordinate, who has answered, who has been silent since when (d9.k1, d9.k2). */
export function Coordinations({ coordination, names }: CoordinationsProps) {
  if (coordination.length === 0) return null
  const silent = coordination.filter(({ answer }) => answer === null)
  return (
    <Part title="Phối hợp của các cơ quan" why={{ clauses: [cite('d9.k1', 'theo yêu cầu có trách nhiệm phối hợp chặt chẽ với cấp ủy, tổ chức đảng quản lý cán bộ và cấp có thẩm quyền')] }}>
      <DataTable caption={`${silent.length} cơ quan chưa trả lời`} columns={columnsFor(nameOf(names))} rows={coordination} rowKey={({ id }) => id} empty={null} />
    </Part>
  )
}

const columnsFor = (name: NameOf): readonly Column<Coordination>[] => [
  { key: 'agency', title: words.fields.agency.kind, names: true, cell: ({ agency }) => (agency.kind === 'body' ? name(`body/${agency.body}`) : agency.name) },
  { key: 'what', title: words.fields.acts['request-coordination'].what, cell: ({ what }) => what },
  { key: 'asked', title: 'Yêu cầu ngày', cell: (one) => <EntryDay {...one} /> },
  {
    key: 'answer',
    title: 'Trả lời',
    cell: (one) => (one.answer === null ? <span>Im lặng từ ngày <EntryDay {...one} /></span> : <span>Ngày <EntryDay {...one.answer} />{one.answer.document && `, văn bản số ${one.answer.document.number}`}: {one.answer.text}</span>),
  },
]
