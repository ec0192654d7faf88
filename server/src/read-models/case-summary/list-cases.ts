import { identifier, type CaseList, type CaseQuery } from '@dam-lam/contract'
import { stagesShownAs, type CaseKind, type Concern, type PlanDraft, type SightReason } from '@dam-lam/core'
import type { Pool } from 'pg'
import { z } from 'zod'
import { readAs } from '../../database/read-as.ts'
import type { Looking } from '../looking.ts'
import { cursorKeys, page } from '../cursor.ts'
import type { Wording } from '../wording.ts'
import { caseItem, draftItem } from './list-item.ts'
import type { SummaryLine } from './summary-row.ts'

/** One line of the list as it comes from the database: a case or, of the reader's own, a draft. */
export interface ListRow {
  readonly id: string
  readonly summary: SummaryLine | null
  readonly why: readonly SightReason[]
  /** What is open in it and known to the reader. */
  readonly concerns: readonly Concern[]
  readonly draft: { readonly version: number; readonly kind: CaseKind; readonly proposer: string; readonly authors: readonly string[]; readonly plan: PlanDraft; readonly changed_at: string } | null
  readonly changed: string
}

const cursor = z.tuple([z.iso.datetime({ offset: true }), identifier])

/** The cases and drafts that the reader may see, the last changed first, narrowed as asked. */
export async function listCases(pool: Pool, query: CaseQuery, looking: Looking, wording: Wording): Promise<CaseList> {
  const { stage, committee, q, overdue, concern, limit } = query
  const [changed, id] = cursorKeys(query.cursor, cursor) ?? [null, null]
  const { reader, moment } = looking
  const rows = await readAs(pool, reader.parties, async (client) => {
    const values = [wordsIn(q), stage ?? null, stage ? stagesShownAs(stage) : [], committee ?? null, overdue === true ? moment.today : null, changed, id, limit + 1, concern ?? null, reader.parties]
    return (await client.query<ListRow>({ name: 'list_cases', text: LIST, values })).rows
  })
  const { items, nextCursor } = page(rows, limit, (row) => [row.changed, row.id])
  return {
    items: items.flatMap((row) => {
      if (row.summary) return caseItem(row.id, row.summary, row, looking, wording)
      return row.draft ? draftItem(row.id, row.draft, looking, wording) : []
    }),
    nextCursor,
  }
}

/** The words to find; nothing where nothing was typed. What means something to LIKE is escaped. */
function wordsIn(q: string | undefined): readonly string[] | null {
  const words = (q ?? '').split(/\s+/u).filter((word) => word !== '')
  return words.length === 0 ? null : words.map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`))
}

const LIST = `
  select found.id, to_json(s) as summary, d.draft, to_json(coalesce(s.changed_at, d.changed_at)) as changed,
         (select coalesce(json_agg(distinct v.why), '[]') from case_visibility v where v.case_id = found.id) as why,
         array(select distinct c.what from case_concern c where c.case_id = found.id and c.party = any ($10) order by c.what) as concerns
    from visible_cases($1, $2, $3, $4, $5, $6, $7, $8, $9) with ordinality as found (id, nth)
    left join case_summary s on s.case_id = found.id
    left join lateral (
      select changed_at, json_build_object('version', version, 'kind', kind, 'proposer', proposer, 'authors', authors, 'plan', plan::json,
                                           'changed_at', changed_at) as draft
        from case_draft where case_id = found.id
    ) d on true
   order by found.nth`
