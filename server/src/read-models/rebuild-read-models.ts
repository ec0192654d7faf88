import { fold } from '@dam-lam/core'
import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '../database/in-transaction.ts'
import { caseEventOf } from '../cases/case-events.ts'
import { countingContext } from '../cases/circumstances.ts'
import type { InForce } from '../in-force/in-force.ts'
import { rebuildOpinions } from '../public-opinion/rebuild-opinions.ts'
import { readModelTexts } from '../use-cases/commit-act.ts'
import { projectCase } from './case-projection.ts'

/** So many cases are read at a time. */
const PORTION = 200

/**
 * Makes every read model anew from the events, in one transaction: readers see the old rows until all new ones are there,
 * and whoever wants to write waits.
 *
 * @returns the number of cases
 */
export async function rebuildReadModels(write: Pool, inForce: InForce): Promise<number> {
  return inTransaction(write, async (client) => {
    await client.query("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; lock table stream_head in share mode")
    // What is planned while the tables stand empty is kept for all cases to come: it must go by the index even so.
    await client.query('set local enable_seqscan = off')
    await client.query('delete from case_summary; delete from case_search; delete from case_concern; delete from duty; delete from reminder; delete from case_visibility; delete from publication')
    let last = ''
    let count = 0
    for (;;) {
      const cases = await nextCases(client, last)
      for (const { id, texts } of cases) await rebuildCase(client, id, texts, inForce)
      last = cases.at(-1)?.id ?? last
      count += cases.length
      if (cases.length < PORTION) break
    }
    await rebuildOpinions(client)
    return count
  })
}

interface KeptCase {
  readonly id: string
  readonly texts: readonly string[]
}

async function nextCases(client: PoolClient, after: string): Promise<readonly KeptCase[]> {
  const { rows } = await client.query<KeptCase>(
    `select substr(h.stream, length('case/') + 1) as id,
            (select json_agg(e.text order by e.position) from event e where e.stream = h.stream) as texts
       from stream_head h where h.stream like 'case/%' and h.stream > 'case/' || $1 order by h.stream limit $2`,
    [after, PORTION],
  )
  return rows
}

async function rebuildCase(client: PoolClient, id: string, texts: readonly string[], inForce: InForce): Promise<void> {
  const events = texts.map(caseEventOf)
  const projection = projectCase({ file: fold(id, []), sights: [] }, events, countingContext(inForce))
  await client.query({
    name: 'keep_read_models',
    text: 'select keep_read_models($1, $2, $3, $4)',
    values: [id, ...readModelTexts(projection)],
  })
}
