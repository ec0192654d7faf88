import type { ListFault } from '@dam-lam/contract'
import { addDays, isLocalDate, localDate, type LocalDate } from '@dam-lam/core'
import type { Cell, Sheet } from '../spreadsheet/workbook.ts'
import type { Choice, ListColumn } from './list-sheet.ts'
import type { KnownCodes, KnownNames } from './known-names.ts'
import { sameText } from './same-text.ts'

/** What a cell says, or what is wrong with it. */
export type CellRead = { readonly value: unknown } | { readonly fault: ListFault }

/** Reads one cell as its column wants it. */
export function readCell({ takes, heading, empty }: ListColumn, cell: Cell | undefined, { dayZero }: Pick<Sheet, 'dayZero'>, names: KnownNames): CellRead {
  if (cell?.kind === 'formula') return { fault: { kind: 'formula' } }
  if (cell?.kind === 'error') return { fault: { kind: 'broken-cell' } }
  const text = cell?.text ?? ''
  if (text === '') return empty === 'wrong' ? { fault: { kind: 'left-empty', heading } } : { value: empty === 'none' ? null : undefined }
  switch (takes) {
    case 'text':
      return { value: text }
    case 'day': {
      const day = cell?.kind === 'number' ? dayNumbered(Number(text), dayZero) : dayWritten(text)
      return day === undefined ? { fault: { kind: 'not-a-day', text } } : { value: day }
    }
    case 'committee':
    case 'body':
      return idOf(names[takes], text)
    default:
      return chosen(takes, text)
  }
}

/** Spreadsheet programs know a 29 February 1900; days before it would be one off. */
const FIRST_SURE_DAY = 61
const LAST_DAY = 2_958_465

const dayNumbered = (days: number, dayZero: Sheet['dayZero']): LocalDate | undefined =>
  Number.isInteger(days) && days >= FIRST_SURE_DAY && days <= LAST_DAY ? addDays(localDate(dayZero), days) : undefined

/** `1/7/2025`, `01/07/2025` or `2025-07-01`. */
function dayWritten(text: string): LocalDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(written) ? written : undefined
}

function chosen(choices: readonly Choice[], text: string): CellRead {
  const found = choices.find(({ label }) => sameText(label) === sameText(text))
  return found ? { value: found.value } : { fault: { kind: 'not-offered', text, possible: choices.map(({ label }) => label) } }
}

/** By its code, or by its name where only one is called so. What nobody knows goes on as it stands: the act refuses it. */
function idOf({ codes, called }: KnownCodes, text: string): CellRead {
  if (codes.has(text)) return { value: text }
  const [id = text, another] = called.get(sameText(text)) ?? []
  return another === undefined ? { value: id } : { fault: { kind: 'several-of-that-name', text } }
}
