import { evolve, fold, sights, type CaseEvent, type CaseFile, type DutyContext } from '@dam-lam/core'
import { summaryOf, type SummaryRow } from './case-summary/summary-row.ts'
import { dutyRows, type DutyRow } from './duty/duty-row.ts'

/** A row of case_visibility: since when a party sees the case, and why. */
export interface SightRow {
  readonly party: string
  readonly why: string
  readonly since: string
}

/** Every row that lists show of one case. */
export interface CaseProjection {
  readonly summary: SummaryRow
  readonly duties: readonly DutyRow[]
  readonly sights: readonly SightRow[]
}

/**
 * What lists show of a case, from its events and nothing else. The write path and the rebuild both use this function,
 * always over the whole stream, which is why the rows of both are the same.
 *
 * @param file  the case folded from these very events
 */
export const projectCase = (file: CaseFile, events: readonly CaseEvent[], context: DutyContext): CaseProjection => ({
  summary: summaryOf(file, events, context.calendar),
  duties: dutyRows(file, context),
  sights: sightRows(file.id, events),
})

/** Everyone who ever came to see the case, from the event on that first let him. */
function sightRows(id: string, events: readonly CaseEvent[]): readonly SightRow[] {
  const rows = new Map<string, SightRow>()
  let file = fold(id, [])
  for (const event of events) {
    file = evolve(file, event)
    for (const { party, why } of sights(file)) {
      const key = `${why} ${party}`
      if (!rows.has(key)) rows.set(key, { party, why, since: event.enteredAt })
    }
  }
  return [...rows.values()]
}
