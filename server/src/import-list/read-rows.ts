import { listTemplate } from '@dam-lam/contract'
import type { Cell, Sheet } from '../spreadsheet/workbook.ts'
import type { ListSheet } from './list-sheet.ts'
import type { RowFault } from './row-fault.ts'
import { sameText } from './same-text.ts'

/** A row that holds something, its cells by the key of their column. */
export interface ListRow {
  readonly row: number
  readonly cells: ReadonlyMap<string, Cell>
}

export interface RowsRead {
  readonly rows: readonly ListRow[]
  /** Where each column stands, by its key. */
  readonly columns: ReadonlyMap<string, number>
  /** How many rows are examples. */
  readonly examples: number
  readonly faults: readonly RowFault[]
}

const NOTE = 'note'

/** Finds the columns of a sheet by the headings in its first row, in whatever order, and the rows under them. */
export function readRows({ name: sheet, rows }: Sheet, { columns: wanted }: ListSheet): RowsRead {
  const faults: RowFault[] = []
  const columns = new Map<string, number>()
  const keyOf = new Map([...wanted, { key: NOTE, heading: listTemplate.note.heading }].map(({ key, heading }) => [sameText(heading), key]))
  for (const [column, { text: heading }] of rows.get(1) ?? []) {
    const key = keyOf.get(sameText(heading))
    const at = { sheet, row: 1, column }
    if (key === undefined) faults.push({ at, heading, says: { kind: 'heading-unknown', heading } })
    else if (columns.has(key)) faults.push({ at, heading, says: { kind: 'heading-twice', heading } })
    else columns.set(key, column)
  }
  for (const { key, heading, empty } of wanted)
    if (empty === 'wrong' && !columns.has(key)) faults.push({ at: { sheet, row: 1, column: null }, heading, says: { kind: 'heading-missing', heading } })

  const keyAt = new Map([...columns].map(([key, column]) => [column, key]))
  const headed = new Set(rows.get(1)?.keys())
  const found: ListRow[] = []
  let examples = 0
  for (const [row, cells] of rows) {
    if (row === 1) continue
    const named = new Map([...cells].flatMap(([column, cell]): [string, Cell][] => (keyAt.has(column) ? [[keyAt.get(column) ?? '', cell]] : [])))
    if (sameText(named.get(NOTE)?.text ?? '').startsWith(listTemplate.note.example)) {
      examples += 1
      continue
    }
    for (const column of cells.keys()) if (!headed.has(column)) faults.push({ at: { sheet, row, column }, heading: null, says: { kind: 'outside-columns' } })
    if ([...named.keys()].some((key) => key !== NOTE)) found.push({ row, cells: named })
  }
  return { rows: found, columns, examples, faults }
}
