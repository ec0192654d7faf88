import { identifier, type DutyList, type DutyQuery } from '@dam-lam/contract'
import type { Pool } from 'pg'
import { z } from 'zod'
import { readAs } from '../../database/read-as.ts'
import type { Looking } from '../looking.ts'
import { cursorKeys, page } from '../cursor.ts'
import type { Wording } from '../wording.ts'
import type { DutyRow } from './duty-row.ts'
import { dutyView } from './duty-view.ts'
import { holdersFor, holdersIn } from './holders.ts'

type Row = DutyRow & { readonly case_id: string; readonly title: string }

const cursor = z.tuple([z.iso.date(), identifier, identifier])

/** What the reader, or his committee, owes in the cases that he may see; the most urgent first. */
export async function listDuties(pool: Pool, query: DutyQuery, { reader, organisation, inForce, moment }: Looking, wording: Wording): Promise<DutyList> {
  const { holder, state, clause, limit } = query
  const holders = holder === 'me' ? holdersFor(reader) : holdersIn(reader, organisation.data.bodies)
  const after = cursorKeys(query.cursor, cursor) ?? [null, null, null]
  const rows = await readAs(pool, reader.parties, async (client) => {
    const values = [holders, ...after, limit + 1, clause ?? null, holdersFor(reader), ...(state === 'overdue' ? [moment.today] : [])]
    const { rows: found } = await client.query<{ duty: Row }>({ name: `list_duties_${state ?? 'all'}`, text: listOf(STATES[state ?? 'all']), values })
    return found.map(({ duty }) => duty)
  })
  const { items, nextCursor } = page(rows, limit, (row) => [row.due_on, row.case_id, row.id])
  return { items: items.map((row) => dutyView(row, { id: row.case_id, title: row.title }, inForce.calendars, moment.today, wording)), nextCursor }
}

/** What each state asks of a row; an open duty is one that has not ended, overdue or not. */
const STATES = {
  all: 'true',
  open: 'd.ended_how is null',
  overdue: 'd.ended_how is null and d.due_on < $8::date',
  discharged: `d.ended_how = 'discharged'`,
} as const

/**
 * Who was asked and has not answered is for whoever owes it and for the committee in whose case it is; not for the committee
 * of the body that was asked. What protects a cadre is for whoever owes it and for the committee that manages him.
 */
const KNOWN = `
  d.holder = any ($7) or case
    when d.what in ('start-protection', 'report-escalation', 'answer-escalation', 'answer-coordination')
      then (select true from case_visibility v where v.case_id = d.case_id and v.why = 'managing-committee' limit 1)
    when d.what in ('appraise', 'give-opinion', 'report-legal-risk')
      then (select true from case_visibility v where v.case_id = d.case_id and v.why in ('managing-committee', 'competent-committee') limit 1)
    else true end`

/** Holder by holder, so that each walks down its own index no further than the page reaches. */
const listOf = (state: string): string => `
  select to_jsonb(d) || jsonb_build_object('title', s.title) as duty
    from (select distinct unnest($1::text[]) as holder) held
   cross join lateral (
     select * from duty d
      where d.holder = held.holder and ${state} and (${KNOWN})
        and ($2::date is null or (d.due_on, d.case_id, d.id) > ($2, $3::text, $4::text))
        and ($6::text is null or exists (
          select from json_array_elements(d.clauses::json) clause where clause ->> 'at' = $6 or clause ->> 'at' like $6 || '.%'))
      order by d.due_on, d.case_id, d.id
      limit $5
   ) d
    join case_summary s using (case_id)
   order by d.due_on, d.case_id, d.id
   limit $5`
