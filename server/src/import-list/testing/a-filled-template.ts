import writeXlsxFile, { type Row } from 'write-excel-file/node'
import { LIST_SHEETS } from '../list-sheets.ts'

/** The rows that an office has written into the template, each in the order of its columns. */
export interface FilledIn {
  readonly committees?: readonly Row[]
  readonly bodies?: readonly Row[]
  readonly people?: readonly Row[]
  readonly positions?: readonly Row[]
}

/** The template as an office sends it back. */
export function aFilledTemplate({ committees = [], bodies = [], people = [], positions = [] }: FilledIn): Promise<Buffer> {
  const rows = [committees, bodies, people, positions]
  return writeXlsxFile(
    LIST_SHEETS.map(({ name, columns }, index) => ({ sheet: name, data: [columns.map(({ heading }) => heading), ...(rows[index] ?? [])] })),
  ).toBuffer()
}
