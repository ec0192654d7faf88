import type { Command, PlanDraft } from '@dam-lam/core'
import type { Pool } from 'pg'
import type { Reader } from '../organisations/reader.ts'
import { invalidAt } from '../problem.ts'

/**
 * What an act names beside its own case must be there for whoever acts: the model that a plan follows, and the case in which a
 * committee takes one up. Neither ever goes away, so that nothing has to be judged again later.
 *
 * @param within  where the data of the act lies in the request: `data`, or nowhere
 * @throws Problem `invalid-request`; whether a case is not there or not for the reader to see is not told apart
 */
export async function referToWhatThereIs({ act, data }: Command, reader: Reader, write: Pool, within: 'data' | '' = 'data'): Promise<void> {
  const place = (name: string): string => (within === '' ? name : `${within}.${name}`)
  if ('plan' in data) await followsWhatIsPublished(data.plan, write, place('plan.followsModel'))
  if (act === 'replicate' && 'newCase' in data && data.newCase !== undefined) {
    const { rowCount } = await write.query('select from case_visibility where case_id = $1 and party = any ($2) limit 1', [data.newCase, reader.parties])
    if (rowCount === 0) throw invalidAt(place('newCase'), 'no-such-case')
  }
}

/** @throws Problem `invalid-request` where the plan follows what was never published as an encouragement */
export async function followsWhatIsPublished({ followsModel }: PlanDraft, write: Pool, place = 'plan.followsModel'): Promise<void> {
  if (followsModel === undefined) return
  const { rowCount } = await write.query("select from publication where id = $1 and 'encouragement' in (kind, content ->> 'was')", [followsModel])
  if (rowCount === 0) throw invalidAt(place, 'no-such-model')
}
