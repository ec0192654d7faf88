import type { CaseView } from '@dam-lam/contract'
import { asSentence } from '../../face/as-sentence.ts'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'

type Measured = NonNullable<CaseView['implementation']['completion']>['results'][number]

/** Each expected result of the approved plan beside what came of it. */
export function MeasuredResults({ view: { approval, planVersions }, results }: { readonly view: CaseView; readonly results: readonly Measured[] }) {
  const expected = planVersions[(approval?.planVersion ?? 0) - 1]?.plan.expectedResults ?? []
  const columns: readonly Column<Measured>[] = [
    { key: 'expected', title: words.fields.measuredResult.expected, names: true, cell: (one) => expected[one.expected]?.result },
    { key: 'measure', title: words.fields.expectedResult.measure, cell: (one) => expected[one.expected]?.measure },
    { key: 'achieved', title: words.fields.measuredResult.achieved, cell: ({ achieved }) => asSentence(words.achievements[achieved]) },
    { key: 'evidence', title: words.fields.measuredResult.evidence, cell: ({ evidence }) => evidence },
  ]
  return <DataTable caption="Từng kết quả dự kiến" columns={columns} rows={results} rowKey={(one) => String(one.expected)} empty={null} />
}
