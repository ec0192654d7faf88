import type { CaseView } from '@dam-lam/contract'
import { Ground } from '../../face/basis/ground.tsx'
import { Why } from '../../face/basis/why.tsx'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { words } from '../../face/words.ts'
import { FINDING_GROUNDS, FINDINGS, type Finding } from './finding-grounds.ts'

type Findings = NonNullable<NonNullable<CaseView['appraisal']>['report']>['findings']

interface Row {
  readonly finding: Finding
  readonly found: boolean | undefined
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'finding', title: 'Nội dung thẩm định', names: true, cell: ({ finding }) => words.findings[finding] },
  { key: 'found', title: 'Kết quả', cell: ({ found }) => answerWords(found) },
  {
    key: 'ground',
    title: 'Căn cứ',
    cell: ({ finding }) => {
      const basis = { subject: words.findings[finding], clauses: FINDING_GROUNDS[finding] }
      return <Why {...basis} inline><Ground {...basis} /></Why>
    },
  },
]

/** What the appraisal found, one by one; a finding that was not asked for is not shown. */
export const FindingsTable = ({ findings }: { readonly findings: Findings }) => (
  <DataTable
    caption="Kết quả thẩm định, từng nội dung"
    columns={COLUMNS}
    rows={FINDINGS.filter((finding) => finding !== 'urgentNeed' || findings.urgentNeed !== undefined).map((finding) => ({ finding, found: findings[finding] }))}
    rowKey={({ finding }) => finding}
    empty={null}
  />
)

const answerWords = (found: boolean | undefined): string => (found === undefined ? words.answers.unknown : found ? words.answers.yes : words.answers.no)
