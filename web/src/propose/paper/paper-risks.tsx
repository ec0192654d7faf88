import type { Degree, PlanDraft } from '@dam-lam/core'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'
import { Written } from './written.tsx'

type Risk = NonNullable<PlanDraft['risks']>[number]
type Numbered = Risk & { readonly number: number }

const labels = words.fields.risk

const degree = (of: Degree | undefined) => <Written text={of && words.degrees[of]} />

const COLUMNS: readonly Column<Numbered>[] = [
  { key: 'risk', title: labels.risk, names: true, cell: ({ risk }) => <Written text={risk} /> },
  { key: 'likelihood', title: labels.likelihood, cell: ({ likelihood }) => degree(likelihood) },
  { key: 'impact', title: labels.impact, cell: ({ impact }) => degree(impact) },
  { key: 'mitigation', title: labels.mitigation, cell: ({ mitigation }) => <Written text={mitigation} /> },
]

/** What may go wrong, and what is done about it. */
export const PaperRisks = ({ risks }: { readonly risks: readonly Risk[] }) => (
  <DataTable caption={`${risks.length} rủi ro`} columns={COLUMNS} rowKey={({ number }) => String(number)} empty={<Written />}
    rows={risks.map((risk, number) => ({ ...risk, number }))} />
)
