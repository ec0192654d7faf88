import type { KeptFileView } from '@dam-lam/contract'
import type { PlanDraft } from '@dam-lam/core'
import { DataTable, type Column } from '../../face/data-table.tsx'
import { formatDate } from '../../face/format-date.ts'
import { words } from '../../face/words.ts'
import { FileTable } from '../enclosures/file-table.tsx'
import { Written } from './written.tsx'

type Paper = NonNullable<PlanDraft['papers']>[number]
type Numbered = Paper & { readonly at: number }

const labels = words.fields.secretPaper

const COLUMNS: readonly Column<Numbered>[] = [
  { key: 'number', title: labels.number, names: true, cell: ({ number }) => <Written text={number} /> },
  { key: 'date', title: labels.date, cell: ({ date }) => <Written text={date && formatDate(date)} /> },
  { key: 'holder', title: labels.holder, cell: ({ holder }) => <Written text={holder} /> },
  { key: 'place', title: labels.place, cell: ({ place }) => <Written text={place} /> },
]

export interface PaperEnclosuresProps {
  readonly files: readonly KeptFileView[]
  readonly caseId: string | undefined
  readonly papers: readonly Paper[]
}

/** What is enclosed: documents to be fetched, and where the secret papers lie. */
export const PaperEnclosures = ({ files, caseId, papers }: PaperEnclosuresProps) => (
  <>
    {files.length > 0 && <FileTable files={files} caseId={caseId} />}
    {papers.length > 0 && (
      <>
        <h4>{words.fields.plan.papers}</h4>
        <DataTable caption={`${papers.length} văn bản mật`} columns={COLUMNS} rows={papers.map((paper, at) => ({ ...paper, at }))}
          rowKey={({ at }) => String(at)} empty={null} />
      </>
    )}
  </>
)
