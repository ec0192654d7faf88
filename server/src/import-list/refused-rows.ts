import type { AdministrativeEvent, Decision, Refusal } from '@dam-lam/core'
import type { ListStep } from './read-list.ts'
import type { RowFault } from './row-fault.ts'

/** What a refusal says is not there. */
const MISSING: Readonly<Record<string, 'person' | 'committee' | 'body'>> = {
  'administration.person-known': 'person',
  'administration.committee-stands': 'committee',
  'administration.body-stands': 'body',
}

/**
 * The rows that their act refuses. A row that names what a wrong row would bring in is not wrong itself: it is left out, and
 * comes right with the other.
 */
export function refusedRows(steps: readonly ListStep[], decisions: readonly Decision<AdministrativeEvent>[], spoilt: ReadonlySet<string>): readonly RowFault[] {
  const lost = new Set(spoilt)
  return steps.flatMap((step, index) => {
    const decision = decisions[index]
    if (!decision || decision.accepted) return []
    const { sheet, command } = step
    if (sheet.brings && 'id' in command.data) lost.add(`${sheet.brings}/${command.data.id}`)
    return decision.refusals.filter((refusal) => !isEcho(refusal, lost)).map((refusal) => faultOf(refusal, step))
  })
}

function isEcho({ code, data }: Refusal, lost: ReadonlySet<string>): boolean {
  const kind = MISSING[code]
  return kind !== undefined && lost.has(`${kind}/${String(data[kind])}`)
}

function faultOf(refusal: Refusal, { sheet, row, columns }: ListStep): RowFault {
  const key = sheet.refusedAt[refusal.code] ?? ''
  return {
    at: { sheet: sheet.name, row, column: columns.get(key) ?? null },
    heading: sheet.columns.find((column) => column.key === key)?.heading ?? null,
    says: { kind: 'refused', refusal },
  }
}
