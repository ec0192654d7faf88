import type { CaseKind, PlanDraft } from '@dam-lam/core'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import type { Reader } from '../organisations/reader.ts'
import type { Draft } from '../cases/draft.ts'
import { Problem } from '../problem.ts'
import { followsWhatIsPublished } from './refer-to-what-there-is.ts'

export interface DraftToSave {
  readonly caseId: string
  /** The version that was read and is now overwritten. */
  readonly draftVersion: number
  readonly plan: PlanDraft
}

/**
 * Keeps the whole plan as it is now being written.
 * @returns the draft as it now stands
 * @throws Problem `invalid-request` where it follows a model that there is not, `not-found`, `draft-version-conflict` with the version at which the draft stands
 */
export async function saveDraft(write: Pool, reader: Reader, draft: DraftToSave, { instant }: Moment): Promise<Draft> {
  const { caseId, draftVersion, plan } = draft
  await followsWhatIsPublished(plan, write)
  const { rows } = await write.query<{ version: number; saved: boolean; proposer: string; authors: string[]; kind: CaseKind; adjusts: string | null }>(
    `with own as (
       select version, kind, proposer, authors, adjusts from case_draft where case_id = $1 and authors && $2 for update
     ), saved as (
       update case_draft set version = version + 1, plan = $4, title = $5, changed_at = $6
        where case_id = $1 and version = $3 and exists (select from own) returning version
     )
     select coalesce(saved.version, own.version) as version, saved.version is not null as saved, own.kind, own.proposer, own.authors, own.adjusts
       from own left join saved on true`,
    [caseId, reader.parties, draftVersion, JSON.stringify(plan), plan.title ?? '', instant],
  )
  const [row] = rows
  if (!row) throw new Problem('not-found')
  if (!row.saved) throw new Problem('draft-version-conflict', { version: row.version })
  return { caseId, plan, version: row.version, kind: row.kind, proposer: row.proposer, authors: row.authors, adjusts: row.adjusts }
}

/** Throws a draft away. @throws Problem `not-found` */
export async function deleteDraft(write: Pool, { parties }: Reader, caseId: string): Promise<void> {
  const { rowCount } = await write.query('delete from case_draft where case_id = $1 and authors && $2', [caseId, parties])
  if (rowCount === 0) throw new Problem('not-found')
}
