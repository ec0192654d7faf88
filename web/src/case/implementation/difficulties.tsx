import type { CaseView } from '@dam-lam/contract'
import { cite } from '@dam-lam/law'
import { asSentence } from '../../face/as-sentence.ts'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'
import { EntryDay } from '../paper/entry-day.tsx'
import { Part } from '../paper/part.tsx'

type Difficulty = CaseView['implementation']['difficulties'][number]

/** What hinders and what is asked for, the waiting ones first; nothing where nothing was raised. */
export function Difficulties({ implementation: { difficulties } }: { readonly implementation: CaseView['implementation'] }) {
  if (difficulties.length === 0) return null
  const waiting = difficulties.filter(({ resolved }) => resolved === null)
  const settled = difficulties.filter(({ resolved }) => resolved !== null)
  return (
    <Part title="Khó khăn, vướng mắc và kiến nghị" why={{ clauses: [cite('d7.k4', 'kịp thời tháo gỡ khó khăn, vướng mắc hoặc có quy định phù hợp')] }}>
      <DataTable caption={`${waiting.length} đang chờ tháo gỡ`} columns={COLUMNS} rows={[...waiting, ...settled]} rowKey={({ id }) => id} empty={null} />
    </Part>
  )
}

const COLUMNS: readonly Column<Difficulty>[] = [
  { key: 'what', title: 'Vướng ở đâu, cần gì', names: true, cell: ({ what }) => what },
  { key: 'proposal', title: 'Kiến nghị', cell: ({ proposal }) => proposal },
  { key: 'raised', title: 'Nêu ngày', cell: (difficulty) => <EntryDay {...difficulty} /> },
  {
    key: 'resolved',
    title: 'Giải quyết',
    cell: ({ resolved }) => (resolved === null ? 'Đang chờ' : <span>{asSentence(words.resolutions[resolved.how])}, ngày <EntryDay {...resolved} />. {resolved.text}</span>),
  },
]
