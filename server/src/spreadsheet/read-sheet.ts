import { readXml } from './read-xml.ts'
import { UnreadableWorkbook, type Cell, type Sheet } from './workbook.ts'

/** More rows than these no list has that people fill in by hand; a list that is to be imported may have fewer. */
const MOST_ROWS = 25_000

/** A cell while it is being read. */
interface Reading {
  readonly column: number
  readonly type: string
  value: string
  hasFormula: boolean
}

/** The cells of one sheet that hold something. @throws UnreadableWorkbook */
export function readSheet(part: string, shared: readonly string[]): Sheet['rows'] {
  const rows = new Map<number, Map<number, Cell>>()
  let row = 0
  let column = 0
  let reading: Reading | undefined
  let takesText = false

  const open = (name: string, { r, t = 'n' }: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      row = r === undefined ? row + 1 : Number(r)
      column = 0
    } else if (name === 'c') {
      column = r === undefined ? column + 1 : columnOf(r)
      reading = { column, type: t, value: '', hasFormula: false }
    } else if (reading && name === 'f') reading.hasFormula = true
    takesText = name === 'v' || name === 't'
  }
  const close = (name: string): void => {
    takesText = false
    if (name !== 'c' || !reading) return
    const cell = cellOf(reading, shared)
    if (cell.text !== '' || cell.kind === 'formula') {
      rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(reading.column, cell))
      if (rows.size > MOST_ROWS) throw new UnreadableWorkbook('too-many-rows')
    }
    reading = undefined
  }
  readXml(part, { open, close, text: (text) => void (reading && takesText && (reading.value += text)) })
  return rows
}

function cellOf({ type, value, hasFormula }: Reading, shared: readonly string[]): Cell {
  const text = (type === 's' ? (shared[Number(value)] ?? '') : value).normalize('NFC').trim()
  if (hasFormula) return { text, kind: 'formula' }
  if (type === 'e') return { text, kind: 'error' }
  return { text, kind: type === 'n' ? 'number' : 'text' }
}

/** `B7` stands in column 2, `AA7` in column 27. */
const columnOf = (reference: string): number =>
  Array.from(reference.replaceAll(/[^A-Z]/g, ''), (letter) => letter.charCodeAt(0) - 64).reduce((number, digit) => number * 26 + digit, 0)
