import type { Pool } from 'pg'
import type { CaseSeen } from '../case-view/case-seen.ts'

/** What is kept of a reading: who, when, and whether he has seen the case since its last event. */
export type Reading = Pick<CaseSeen, 'file' | 'events' | 'reader' | 'moment' | 'draft'>

/**
 * Keeps that the reader opened the case, before it is shown to him: what could not be kept is not answered.
 *
 * @param write  the read role writes nothing
 * @param how    the history, or what an attempted act tells of it, belongs to the opening of a case that its reader has seen as it stands now
 */
export async function recordReading(write: Pool, { file, events, reader, moment, draft }: Reading, how: 'case' | 'history'): Promise<void> {
  if (draft) return
  const { person, positions, parties } = reader
  const unlessSince = how === 'history' ? (events.at(-1)?.event.enteredAt ?? null) : null
  await write.query({
    name: 'record_reading',
    text: 'select record_reading($1, $2, $3, $4, $5, $6)',
    values: [file.id, person, positions.map(({ id }) => id), parties, moment.instant, unlessSince],
  })
}
