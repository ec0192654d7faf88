import { fold, type CaseFile, type Sight, type SightReason } from '@dam-lam/core'
import type { Pool, PoolClient } from 'pg'
import { readAs } from '../../database/read-as.ts'
import { read } from '../../event-store/event-store.ts'
import { caseEventOf, placed, type PlacedEvent } from '../../cases/case-events.ts'
import { draftFile, type Draft } from '../../cases/draft.ts'
import { draftIn } from '../draft/load-draft.ts'
import type { Looking } from '../looking.ts'

/** A case as its reader may look at it: folded from all its events, with the reasons for which he sees it. */
export interface CaseSeen extends Looking {
  readonly file: CaseFile
  readonly events: readonly PlacedEvent[]
  readonly why: readonly SightReason[]
  /** Null for a case that was submitted. */
  readonly draft: Draft | null
}

/** Through the row policies: what the reader may not see is not found. @throws Problem `not-found` */
export async function loadCaseSeen(pool: Pool, caseId: string, looking: Looking): Promise<CaseSeen> {
  const { reader, organisation, moment } = looking
  return readAs(pool, reader.parties, async (client) => {
    const { events: stored } = await read(client, `case/${caseId}`)
    if (stored.length === 0) {
      const draft = await draftIn(client, caseId)
      const file = draftFile(draft, organisation.organisations, moment.today)
      return { ...looking, file, events: [], why: ['proposer'], draft }
    }
    const events = stored.map(({ text }) => caseEventOf(text))
    return { ...looking, file: fold(caseId, events), events: placed(events, 0, stored), why: await reasons(client, caseId), draft: null }
  })
}

async function reasons(client: PoolClient, caseId: string): Promise<readonly SightReason[]> {
  const { rows } = await client.query<Pick<Sight, 'why'>>({
    name: 'reasons_for_sight',
    text: 'select distinct why from case_visibility where case_id = $1 order by why',
    values: [caseId],
  })
  return rows.map(({ why }) => why)
}
