import { evolve, madePublic, openConcerns, sights, type CaseEvent, type CaseFile, type CountingContext, type OpenConcern, type Sight } from '@dam-lam/core'
import { publicationRow, type PublicationRow } from '../publication/publication-row.ts'
import { summaryOf, type SummaryRow } from './case-summary/summary-row.ts'
import { dutyRows, type PlannedDutyRow } from './duty/duty-row.ts'

/** A row of case_visibility: since when a party sees the case, and why. */
export interface SightRow extends Sight {
  readonly since: string
}

/** What lists show of one case: all of its line, its duties, when they are called to mind, and what is open beside them, and the sights and publications that are new. */
export interface CaseProjection {
  readonly summary: SummaryRow
  readonly duties: readonly PlannedDutyRow[]
  /** Every one that is open. */
  readonly concerns: readonly OpenConcern[]
  readonly sights: readonly SightRow[]
  /** What these events have made public. */
  readonly publications: readonly PublicationRow[]
}

/** A case as lists already know it: with all its events before, or none of them. */
export interface KnownCase {
  readonly file: CaseFile
  readonly sights: readonly Sight[]
}

/**
 * What lists show of a case after some events more, from its events and nothing else. The write path uses this function
 * for the events of one act, the rebuild for all of them from the first on; a test holds that the rows of both are equal.
 *
 * @param events  what has happened since, at least one event
 */
export function projectCase(known: KnownCase, events: readonly CaseEvent[], context: CountingContext): CaseProjection {
  const seen = new Set(known.sights.map(keyOf))
  const added: SightRow[] = []
  const publications: PublicationRow[] = []
  let { file } = known
  for (const event of events) {
    file = evolve(file, event)
    publications.push(...madePublic(file, event).map((published) => publicationRow(file.id, published)))
    for (const sight of sights(file)) {
      if (seen.has(keyOf(sight))) continue
      seen.add(keyOf(sight))
      // Everyone who ever came to see the case, from the event on that first let him.
      added.push({ ...sight, since: event.enteredAt })
    }
  }
  const concerns = openConcerns(file, [...known.sights, ...added])
  return { summary: summaryOf(file, events, context.calendars), duties: dutyRows(file, context), concerns, sights: added, publications: lastOfEach(publications) }
}

/** What was published and then withdrawn is one row, as it stands in the end. */
const lastOfEach = (rows: readonly PublicationRow[]): readonly PublicationRow[] => [...new Map(rows.map((row) => [row.id, row])).values()]

const keyOf = ({ party, why }: Sight): string => `${why} ${party}`
