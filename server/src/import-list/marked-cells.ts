import { issueOfMark } from '@dam-lam/contract'
import { marksTyped } from '@dam-lam/core'
import type { Sheet } from '../spreadsheet/workbook.ts'
import type { RowFault } from './row-fault.ts'

/** Cells that bear a mark of secrecy: what a list says is kept like everything typed, and searched like it. */
export const markedCells = (sheets: readonly Sheet[]): readonly RowFault[] =>
  sheets.flatMap(({ name: sheet, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { text }]) => marksTyped(text).map((mark): RowFault => ({ at: { sheet, row, column }, heading: null, says: { kind: 'data', issue: issueOfMark(mark) } }))),
    ),
  )
