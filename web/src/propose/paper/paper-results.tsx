import { vi } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { Written } from './written.tsx'

type Result = NonNullable<PlanDraft['expectedResults']>[number]
type Numbered = Result & { readonly number: number }

const words = vi.fields.expectedResult

const COLUMNS: readonly Column<Numbered>[] = [
  { key: 'result', title: words.result, names: true, cell: ({ result }) => <Written text={result} /> },
  { key: 'measure', title: words.measure, cell: ({ measure }) => <Written text={measure} /> },
]

/** What is expected, and how it is measured. */
export const PaperResults = ({ results }: { readonly results: readonly Result[] }) => (
  <DataTable caption={`${results.length} kết quả`} columns={COLUMNS} rowKey={({ number }) => String(number)} empty={<Written />}
    rows={results.map((result, number) => ({ ...result, number }))} />
)
