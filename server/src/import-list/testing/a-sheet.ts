import type { Cell, Sheet } from '../../spreadsheet/workbook.ts'

/** A sheet as it is read, its rows given as text; an empty text is an empty cell. */
export const aSheet = (name: string, ...rows: readonly (readonly (string | Cell)[])[]): Sheet => ({
  name,
  dayZero: '1899-12-30',
  rows: new Map(rows.map((row, index) => [index + 1, new Map(row.flatMap((cell, column): [number, Cell][] => (cell === '' ? [] : [[column + 1, asCell(cell)]])))])),
})

const asCell = (cell: string | Cell): Cell => (typeof cell === 'string' ? { text: cell, kind: 'text' } : cell)
