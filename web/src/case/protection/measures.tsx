import { nameOf, type CaseView, type NameOf } from '@dam-lam/contract'
import { asSentence } from '../../face/as-sentence.ts'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'

type Measure = CaseView['protection'][number]['measures'][number]

export interface MeasuresProps {
  readonly measures: readonly Measure[]
  readonly names: CaseView['names']
}

/** What is done to protect (d6.k2.a). */
export function Measures({ measures, names }: MeasuresProps) {
  return <DataTable caption={`${measures.length} biện pháp bảo vệ`} columns={columnsFor(nameOf(names))} rows={measures} rowKey={({ id }) => id} empty={<p>Chưa có biện pháp bảo vệ nào.</p>} />
}

const of = words.fields.protectionMeasure

const columnsFor = (name: NameOf): readonly Column<Measure>[] => [
  { key: 'what', title: of.what, names: true, cell: ({ what }) => what },
  { key: 'field', title: of.field, cell: ({ field }) => asSentence(words.protectionFields[field]) },
  { key: 'done-by', title: of.doneBy, cell: ({ doneBy }) => doneBy },
  { key: 'period', title: 'Thời gian', cell: ({ from, to }) => `${formatDate(from)} – ${to === null ? 'khi kết thúc' : formatDate(to)}` },
  { key: 'by', title: 'Nơi áp dụng', cell: (measure) => <span>{appliedBy(measure.by, name)}, ngày <EntryDay {...measure} /></span> },
]

const appliedBy = (by: Measure['by'], name: NameOf): string => ('external' in by ? by.external : name(by.body === null ? `committee/${by.committee}` : `body/${by.body}`))
