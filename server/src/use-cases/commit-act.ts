import { DatabaseError, type Pool } from 'pg'
import { appendParameters, type Batch } from '../event-store/event-store.ts'
import type { StoredEvent } from '../event-store/stored-event.ts'
import type { CaseProjection } from '../read-models/case-projection.ts'
import { answerText, type GivenAnswer } from './idempotency.ts'

/** Everything that one act writes. */
export interface Commit {
  readonly caseId: string
  readonly parties: readonly string[]
  readonly batch: Batch
  /** The events of the batch, sealed. */
  readonly sealed: readonly StoredEvent[]
  /** The version of the draft that becomes the case; null where there is none. */
  readonly draftVersion: number | null
  /** The version of what is in force by which the act was judged. */
  readonly inForceVersion: number
  readonly projection: CaseProjection
  /** What is remembered under an idempotency key. */
  readonly answered: (GivenAnswer & { readonly person: string; readonly key: string; readonly asked: Buffer }) | null
}

/** Another version than the one judged, or a case that the actor does not see any more: a draft that was deleted. */
export const MOVED: readonly string[] = ['DL409', 'DL404']

/** The rows of the read models as the database takes them; what was made public goes with the line of the case. */
export const readModelTexts = ({ summary, duties, concerns, sights, publications }: CaseProjection): readonly string[] =>
  [{ ...summary, concerns, ...(publications.length > 0 && { publications }) }, duties, sights].map((rows) => JSON.stringify(rows))

/** The same key used meanwhile, or an enclosed document thrown away. */
const BY_OTHERS: readonly string[] = ['idempotency_key_pkey', 'case_file_file_id_fkey']

/**
 * The second of the two round trips of the write path: one statement, which is a transaction by itself.
 *
 * @returns `moved` when the case, its draft, the key or what is in force is not what was loaded any more; then nothing was written
 */
export async function commitAct(write: Pool, commit: Commit): Promise<'committed' | 'moved'> {
  const { caseId, parties, batch, sealed, draftVersion, inForceVersion, projection, answered } = commit
  const [, ...events] = appendParameters(batch, sealed)
  const readModels = readModelTexts(projection)
  const idempotency = answered ? [answered.person, answered.key, answered.asked, answerText(answered)] : [null, null, null, null]
  try {
    await write.query({
      name: 'commit_act',
      text: 'select commit_act($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)',
      values: [caseId, parties, ...events, draftVersion, inForceVersion, ...readModels, ...idempotency],
    })
    return 'committed'
  } catch (error) {
    if (error instanceof DatabaseError && (MOVED.includes(error.code ?? '') || BY_OTHERS.includes(error.constraint ?? ''))) return 'moved'
    throw error
  }
}
