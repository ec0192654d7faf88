import type { DutyList, DutyQuery } from '@dam-lam/contract'
import type { Pool } from 'pg'
import { z } from 'zod'
import { readAs } from '../../database/read-as.ts'
import type { Looking } from '../case-view/load-case.ts'
import { cursorKeys, page } from '../cursor.ts'
import type { Wording } from '../wording.ts'
import type { DutyRow } from './duty-row.ts'
import { dutyView } from './duty-view.ts'
import { holdersFor, holdersIn } from './holders.ts'

type Row = DutyRow & { readonly case_id: string; readonly title: string }

const cursor = z.tuple([z.iso.date(), z.string(), z.string()])

/** What the reader, or his committee, owes in the cases that he may see; the most urgent first. */
export async function listDuties(pool: Pool, query: DutyQuery, { reader, organisation, moment }: Looking, wording: Wording): Promise<DutyList> {
  const { holder, state, limit } = query
  const holders = holder === 'me' ? holdersFor(reader) : holdersIn(reader, organisation.data.bodies)
  const after = cursorKeys(query.cursor, cursor) ?? [null, null, null]
  const rows = await readAs(pool, reader.parties, async (client) => {
    const values = [holders, state ?? null, moment.today, ...after, limit + 1]
    return (await client.query<{ duty: Row }>({ name: 'list_duties', text: LIST, values })).rows.map(({ duty }) => duty)
  })
  const { items, nextCursor } = page(rows, limit, (row) => [row.due_on, row.case_id, row.id])
  return { items: items.map((row) => dutyView(row, { id: row.case_id, title: row.title }, moment.today, wording)), nextCursor }
}

const LIST = `
  select to_jsonb(d) || jsonb_build_object('title', s.title) as duty
    from duty d join case_summary s using (case_id)
   where d.holder = any ($1)
     and case $2::text when 'open' then d.ended_how is null
                       when 'overdue' then d.ended_how is null and d.due_on < $3::date
                       when 'discharged' then d.ended_how = 'discharged'
                       else true end
     and ($4::date is null or (d.due_on, d.case_id, d.id) > ($4, $5::text, $6::text))
   order by d.due_on, d.case_id, d.id
   limit $7`
