import type { PlanDraft } from '@dam-lam/core'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'
import { Written } from './written.tsx'

type Result = NonNullable<PlanDraft['expectedResults']>[number]
type Numbered = Result & { readonly number: number }

const labels = words.fields.expectedResult

const COLUMNS: readonly Column<Numbered>[] = [
  { key: 'result', title: labels.result, names: true, cell: ({ result }) => <Written text={result} /> },
  { key: 'measure', title: labels.measure, cell: ({ measure }) => <Written text={measure} /> },
]

/** What is expected, and how it is measured. */
export const PaperResults = ({ results }: { readonly results: readonly Result[] }) => (
  <DataTable caption={`${results.length} kết quả`} columns={COLUMNS} rowKey={({ number }) => String(number)} empty={<Written />}
    rows={results.map((result, number) => ({ ...result, number }))} />
)
