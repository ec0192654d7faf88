import type { Pool, PoolClient } from 'pg'
import { readAs } from '../../database/read-as.ts'
import type { Reader } from '../../organisations/reader.ts'
import type { Draft } from '../../cases/draft.ts'
import { Problem } from '../../problem.ts'

/** The draft, for its authors. @throws Problem `not-found` */
export const loadDraft = (pool: Pool, { parties }: Reader, caseId: string): Promise<Draft> =>
  readAs(pool, parties, (client) => draftIn(client, caseId))

/** The same on a connection that already reads for somebody. @throws Problem `not-found` */
export async function draftIn(client: PoolClient, caseId: string): Promise<Draft> {
  const { rows } = await client.query<Omit<Draft, 'caseId'>>({
    name: 'load_draft',
    text: 'select version, kind, proposer, authors, plan::json as plan, adjusts from case_draft where case_id = $1',
    values: [caseId],
  })
  const [draft] = rows
  if (!draft) throw new Problem('not-found')
  return { caseId, ...draft }
}
