import { ADMINISTRATIVE_ACT_DATA, listTemplate } from '@dam-lam/contract'
import type { AdministrativeCommand, OrganisationData } from '@dam-lam/core'
import type { Sheet } from '../spreadsheet/workbook.ts'
import { knownNames, type Brought, type KnownNames } from './known-names.ts'
import type { ListSheet } from './list-sheet.ts'
import { LIST_SHEETS } from './list-sheets.ts'
import { readCell } from './read-cell.ts'
import { readRows, type ListRow, type RowsRead } from './read-rows.ts'
import type { RowFault } from './row-fault.ts'
import { sameText } from './same-text.ts'

/** A row that can be read: the act that it becomes, and where its columns stand. */
export interface ListStep {
  readonly sheet: ListSheet
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
  readonly command: AdministrativeCommand
}

export interface ListRead {
  readonly steps: readonly ListStep[]
  readonly faults: readonly RowFault[]
  /** What rows bring in that are wrong, as `person/…`: it is no use to say that it is not there. */
  readonly spoilt: ReadonlySet<string>
  readonly examples: number
}

/**
 * Reads a filled-in template: each row becomes an administrative act, or is found wrong.
 * @param file  SHA-256 of the spreadsheet (hex), kept with every act
 */
export function readList(sheets: readonly Sheet[], known: Pick<OrganisationData, 'committees' | 'bodies'>, file: string): ListRead {
  const read = LIST_SHEETS.flatMap((list) =>
    sheets.filter(({ name }) => sameText(name) === sameText(list.name)).map((sheet) => ({ list, sheet, found: readRows(sheet, list) })),
  )
  const names = knownNames(known, read.flatMap(({ list, found }) => found.rows.flatMap((row) => broughtBy(list, row))))
  const rows = read.flatMap(({ list, sheet, found }) => found.rows.map((row) => readRow(list, sheet, found, row, names, file)))
  const faults = [...unknownSheets(sheets), ...read.flatMap(({ found }) => found.faults), ...rows.flatMap((row) => row.faults)]
  return {
    steps: rows.flatMap(({ step }) => step ?? []),
    faults: rows.length === 0 && faults.length === 0 ? [nothingIn(sheets)] : faults,
    spoilt: new Set(rows.flatMap((row) => (row.step ? [] : row.brings))),
    examples: read.reduce((sum, { found }) => sum + found.examples, 0),
  }
}

const broughtBy = ({ brings }: ListSheet, { cells }: ListRow): readonly Brought[] => {
  const id = cells.get('id')?.text ?? ''
  return brings && id !== '' ? [{ kind: brings, id, name: cells.get('name')?.text ?? id }] : []
}

interface RowRead {
  readonly step?: ListStep
  readonly faults: readonly RowFault[]
  readonly brings: readonly string[]
}

function readRow(list: ListSheet, sheet: Sheet, { columns }: RowsRead, listed: ListRow, names: KnownNames, file: string): RowRead {
  const { row, cells } = listed
  const placed = (key: string, says: RowFault['says']): RowFault => ({
    at: { sheet: sheet.name, row, column: columns.get(key) ?? null },
    heading: list.columns.find((column) => column.key === key)?.heading ?? null,
    says,
  })
  const read = list.columns.filter(({ key, empty }) => empty !== 'wrong' || columns.has(key)).map((column) => ({ key: column.key, ...readCell(column, cells.get(column.key), sheet, names) }))
  const brings = broughtBy(list, listed).map(({ kind, id }) => `${kind}/${id}`)
  const faults = read.flatMap((cell) => ('fault' in cell ? [placed(cell.key, cell.fault)] : []))
  // A column that is missing is said once, above, and not again for every row.
  if (faults.length > 0 || read.length < list.columns.length) return { faults, brings }

  const given = Object.fromEntries(read.flatMap((cell) => ('value' in cell && cell.value !== undefined ? [[cell.key, cell.value]] : [])))
  const { success, data, error } = ADMINISTRATIVE_ACT_DATA[list.act].safeParse(given)
  if (!success) return { faults: error.issues.map((issue) => placed(String(issue.path[0] ?? ''), { kind: 'data', issue })), brings }
  // The schema of the act has made sure of its data, which the type of a table of acts cannot say.
  const command = { act: list.act, data, source: { file, sheet: sheet.name, row } } as AdministrativeCommand
  return { step: { sheet: list, row, columns, command }, faults: [], brings }
}

const KNOWN = [...LIST_SHEETS.map(({ name }) => name), listTemplate.guide.sheet, listTemplate.existing.sheet].map(sameText)

const unknownSheets = (sheets: readonly Sheet[]): readonly RowFault[] =>
  sheets
    .filter(({ name, rows }) => rows.size > 0 && !KNOWN.includes(sameText(name)))
    .map(({ name, rows }) => ({
      at: { sheet: name, row: [...rows.keys()][0] ?? 1, column: null },
      heading: null,
      says: { kind: 'sheet-unknown', possible: LIST_SHEETS.map((list) => list.name) },
    }))

const nothingIn = (sheets: readonly Sheet[]): RowFault => ({ at: { sheet: sheets[0]?.name ?? '', row: 1, column: null }, heading: null, says: { kind: 'nothing-to-add' } })
