import type { NoticeList, NoticeQuery, NoticeView } from '@dam-lam/contract'
import type { DutyName, LocalDate, Rung } from '@dam-lam/core'
import type { Pool } from 'pg'
import { z } from 'zod'
import { readAs } from '../../database/read-as.ts'
import type { Reader } from '../../organisations/reader.ts'
import { cursorKeys, page } from '../cursor.ts'
import { holdersFor } from '../duty/holders.ts'
import { namedPost } from '../duty/duty-view.ts'
import type { Wording } from '../wording.ts'

interface Row {
  readonly id: number
  readonly rung: Rung
  readonly case_id: string
  readonly title: string
  readonly what: DutyName
  readonly holder: string
  readonly due_on: LocalDate
  readonly told_at: string
  readonly read_at: string | null
  readonly settled: boolean
}

const cursor = z.tuple([z.boolean(), z.int().positive()])

/** What the reader's posts were told in the cases that he may see: what is new first, then the last told. */
export async function listNotices(pool: Pool, { limit, cursor: from }: NoticeQuery, reader: Reader, wording: Wording): Promise<NoticeList> {
  const [old = null, id = null] = cursorKeys(from, cursor) ?? []
  return readAs(pool, reader.parties, async (client) => {
    const who = [holdersFor(reader), reader.person]
    const { rows } = await client.query<{ notice: Row }>({ name: 'list_notices', text: LIST, values: [...who, old, id, limit + 1] })
    const { rows: counted } = await client.query<{ unread: number }>({ name: 'count_notices', text: `${NOTICES} select count(*)::integer as unread from told where not old`, values: who })
    const { items, nextCursor } = page(rows.map(({ notice }) => notice), limit, (row) => [isOld(row), row.id])
    return { items: items.map((row) => viewOf(row, wording)), nextCursor, unread: counted[0]?.unread ?? 0 }
  })
}

const isOld = ({ read_at: readAt, settled }: Row): boolean => readAt !== null || settled

/** A notice is settled when its duty has ended, or is due on another day now. */
const NOTICES = `
  with notices as (
    select n.id, n.rung, n.case_id, s.title, d.what, d.holder, n.due_on, n.told_at, r.read_at,
           d.ended_how is not null or d.due_on <> n.due_on as settled
      from notice n
      join duty d on d.case_id = n.case_id and d.id = n.duty
      join case_summary s on s.case_id = n.case_id
      left join notice_reading r on r.notice = n.id and r.person = $2
     where n.post = any ($1)
  ), told as (select *, read_at is not null or settled as old from notices)`

const LIST = `${NOTICES}
  select to_jsonb(told) - 'old' as notice from told
   where $3::boolean is null or (old, -id) > ($3, -$4::bigint)
   order by old, id desc
   limit $5`

const viewOf = ({ case_id: caseId, title, due_on: dueOn, told_at: toldAt, read_at: readAt, holder, ...row }: Row, wording: Wording): NoticeView => ({
  ...row,
  caseId,
  caseTitle: title,
  holder: namedPost(holder, wording),
  dueOn,
  toldAt: instantText(toldAt),
  readAt: readAt === null ? null : instantText(readAt),
})

const instantText = (text: string): string => new Date(text).toISOString()
