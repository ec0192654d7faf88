import type { LocalDate, Rung } from '@dam-lam/core'
import type { PoolClient } from 'pg'
import type { Moment } from '../clock.ts'
import type { Made } from './mail/keep-letters.ts'

/** Someone to tell of a duty; `sight` is the committee that must see the inside of the case, where the duty is not its own. */
export interface Telling {
  readonly case_id: string
  readonly duty: string
  readonly rung: Rung
  readonly due_on: LocalDate
  readonly day: LocalDate
  readonly post: string
  readonly sight: string | null
}

/** Makes a notice of each that was not made before. @returns those that were made now */
export async function keepNotices(client: PoolClient, told: readonly Telling[], { instant }: Moment): Promise<readonly Made[]> {
  if (told.length === 0) return []
  const { rows } = await client.query<Made>({ name: 'keep_notices', text: KEEP, values: [JSON.stringify(told), instant] })
  return rows
}

const KEEP = `
  insert into notice (case_id, duty, rung, due_on, post, day, told_at)
  select t ->> 'case_id', t ->> 'duty', t ->> 'rung', (t ->> 'due_on')::date, t ->> 'post', (t ->> 'day')::date, $2
    from jsonb_array_elements($1::jsonb) with ordinality as told (t, place)
   where t ->> 'sight' is null
      or exists (select from case_visibility v where v.case_id = t ->> 'case_id' and v.party = t ->> 'sight' and v.why in ('managing-committee', 'competent-committee'))
   order by place
  on conflict do nothing
  returning id::text, case_id, post`
