import { createHash } from 'node:crypto'
import type { OrganisationSnapshot } from '../organisations/organisation-cache.ts'
import { Problem } from '../problem.ts'
import { readWorkbook } from '../spreadsheet/read-workbook.ts'
import { UnreadableWorkbook, type Sheet } from '../spreadsheet/workbook.ts'
import { executeAdministrativeActs, type AdministrativeOutcomes } from '../use-cases/execute-administrative-act.ts'
import type { Resources } from '../use-cases/resources.ts'
import { LIST_SHEETS } from './list-sheets.ts'
import { markedCells } from './marked-cells.ts'
import { readList, type ListStep } from './read-list.ts'
import { refusedRows } from './refused-rows.ts'
import type { RowFault } from './row-fault.ts'
import { sameText } from './same-text.ts'

/** A province with everybody in it. One transaction does them while others wait no longer than a few seconds (docs/performance.md). */
const MOST_ROWS = 20_000

export interface ListToImport {
  readonly person: string
  readonly bytes: Uint8Array
  /** The organisation whose names the list may use. */
  readonly organisation: OrganisationSnapshot
  readonly dryRun: boolean
}

export interface ListImported {
  readonly sha256: string
  readonly imported: boolean
  readonly examples: number
  readonly wrong: readonly RowFault[]
  /** The rows with the act of each, in the order of their events; empty while any row is wrong. */
  readonly steps: readonly ListStep[]
  readonly outcomes: AdministrativeOutcomes
}

/**
 * Brings a filled-in template into the register: every row an administrative act, all of them in one transaction or none.
 * A dry run finds everything that is wrong and writes nothing.
 *
 * @throws Problem `not-a-spreadsheet`, `file-too-large`, `list-too-long`; `list-wrong` where it was to be written
 */
export async function importList({ person, bytes, organisation, dryRun }: ListToImport, resources: Resources): Promise<ListImported> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sheets = sheetsIn(bytes)
  const { steps, faults: found, spoilt, examples } = readList(sheets, organisation.data, sha256)
  const faults = resources.files.mode === 'connected' ? [...markedCells(sheets), ...found] : found
  if (steps.length > MOST_ROWS) throw new Problem('list-too-long')
  if (faults.length > 0 && !dryRun) throw new Problem('list-wrong')
  const outcomes = await executeAdministrativeActs(person, steps.map(({ command }) => command), resources, { dryRun })
  const wrong = [...faults, ...refusedRows(steps, outcomes.decisions, spoilt)].toSorted(inOrder)
  if (wrong.length > 0 && !dryRun) throw new Problem('list-wrong')
  return { sha256, imported: !dryRun, examples, wrong, steps: wrong.length === 0 ? steps : [], outcomes }
}

/** As one goes through the spreadsheet to mend it. */
const inOrder = ({ at: one }: RowFault, { at: other }: RowFault): number =>
  placeOf(one.sheet) - placeOf(other.sheet) || one.row - other.row || (one.column ?? 0) - (other.column ?? 0)

const placeOf = (sheet: string): number => LIST_SHEETS.findIndex(({ name }) => sameText(name) === sameText(sheet))

const PROBLEMS = { 'not-a-workbook': 'not-a-spreadsheet', 'too-large': 'file-too-large', 'too-many-rows': 'list-too-long' } as const

function sheetsIn(bytes: Uint8Array): readonly Sheet[] {
  try {
    return readWorkbook(bytes)
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? new Problem(PROBLEMS[error.fault]) : error
  }
}
