import type { ModelTakenUp, TakeUpModel } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Reader } from '../organisations/reader.ts'
import { Problem } from '../problem.ts'
import { executeAct } from './execute-act.ts'
import type { Resources } from './resources.ts'

export interface TakingUp {
  /** The address at which the model is read, as `GET /public/publications` names it. */
  readonly publication: string
  /** The same key, the same answer, and nothing done a second time. */
  readonly idempotencyKey: string | undefined
  readonly said: TakeUpModel
}

/**
 * Another committee takes up what was made public (d5.k2.g). It knows the publication and nothing else of the case from which
 * that comes, and is told nothing else: neither which case it is, nor how far it has come.
 *
 * @throws Problem `not-found` where no encouragement was published under this address, `invalid-request` where the case named is not there for him, `refused`
 */
export async function takeModelUp({ person }: Reader, { publication, idempotencyKey, said: { on, as, ...said } }: TakingUp, resources: Resources): Promise<ModelTakenUp> {
  const source = await sourceOf(resources.pools.write, publication)
  const command = { act: 'replicate', on, as, data: { ...said, publication: source.publication } } as const
  const { events } = await executeAct({ person }, { caseId: source.caseId, expectedVersion: null, throughPublication: true, command, idempotencyKey }, resources)
  const taken = events.find(({ event }) => event.type === 'ModelTakenUp')
  if (taken?.event.type !== 'ModelTakenUp') throw new Problem('unavailable')
  return { committee: taken.event.data.committee, on: taken.event.on }
}

/** Of which case an encouragement was published, and which of its publications it is. */
async function sourceOf(write: Pool, publication: string): Promise<{ readonly caseId: string; readonly publication: string }> {
  const { rows } = await write.query<{ caseId: string; place: number }>({
    name: 'source_of_publication',
    text: `select p.case_id as "caseId", count(*)::integer as place
             from publication p join publication q on q.case_id = p.case_id and q.position <= p.position and 'encouragement' in (q.kind, q.content ->> 'was')
            where p.id = $1 and p.kind = 'encouragement' group by p.case_id`,
    values: [publication],
  })
  const [found] = rows
  if (!found) throw new Problem('not-found')
  return { caseId: found.caseId, publication: `publication/${found.place}` }
}
