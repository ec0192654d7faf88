import { listTemplate } from '@dam-lam/contract'
import type { OrganisationData } from '@dam-lam/core'
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node'
import type { ListColumn, ListSheet } from './list-sheet.ts'
import { LIST_SHEETS } from './list-sheets.ts'

const { guide, existing, note, howTo } = listTemplate

const heading = (value: string): Cell => ({ value, fontWeight: 'bold', backgroundColor: '#f0e6d8', wrap: true, alignVertical: 'top' })
const wrapped = (value: string) => ({ value, wrap: true, alignVertical: 'top' }) as const
/** As text, so that a program does not make another day of it. */
const asTyped = (value: string): Cell => ({ value, type: String, format: '@' })

/** The spreadsheet in which an office writes its lists, with what the register already knows to be named in them. */
export async function makeListTemplate({ committees, bodies }: Pick<OrganisationData, 'committees' | 'bodies'>): Promise<Buffer> {
  const known = [
    ...committees.map(({ id, name }): Row => [existing.committee, id, name]),
    ...bodies.map(({ id, name }): Row => [existing.body, id, name]),
  ]
  return writeXlsxFile([
    { sheet: guide.sheet, columns: [18, 26, 12, 90].map((width) => ({ width })), data: guideRows() },
    ...LIST_SHEETS.map((list) => ({
      sheet: list.name,
      stickyRowsCount: 1,
      columns: [...list.columns, note].map(() => ({ width: 26 })),
      data: [[...list.columns.map((column) => heading(headingOf(column))), heading(note.heading)], exampleOf(list, committees[0]?.name)],
    })),
    { sheet: existing.sheet, stickyRowsCount: 1, columns: [14, 36, 60].map((width) => ({ width })), data: [existing.columns.map(heading), ...known] },
  ]).toBuffer()
}

const guideRows = (): Row[] => [
  ...howTo.map((sentence): Row => [{ ...wrapped(sentence), columnSpan: guide.columns.length, height: 34 }]),
  [],
  guide.columns.map(heading),
  ...LIST_SHEETS.flatMap(({ name, columns }) => columns.map((column): Row => [name, column.heading, column.empty === 'wrong' ? guide.required : guide.optional, wrapped(helpOf(column))])),
  ['', note.heading, guide.optional, wrapped(note.help)],
]

const headingOf = ({ heading: text, empty }: ListColumn): string => (empty === 'wrong' ? `${text} *` : text)
const helpOf = ({ help, takes }: ListColumn): string => (typeof takes === 'string' ? help : `${help}: ${takes.map(({ label }) => label).join('; ')}`)

const exampleOf = ({ columns, example }: ListSheet, committee = ''): Row => [
  ...columns.map(({ key, takes }) => asTyped(example[key] ?? (takes === 'committee' ? committee : ''))),
  asTyped(note.example),
]
