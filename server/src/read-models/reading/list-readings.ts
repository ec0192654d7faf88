import type { ReadingList, ReadingQuery } from '@dam-lam/contract'
import type { Pool } from 'pg'
import { z } from 'zod'
import { readAs } from '../../database/read-as.ts'
import { positionView } from '../../organisations/position-view.ts'
import { Problem } from '../../problem.ts'
import { cursorKeys, page } from '../cursor.ts'
import type { Looking } from '../looking.ts'
import { named, type Wording } from '../wording.ts'

interface Row {
  readonly id: string
  readonly person: string
  readonly positions: readonly string[]
  readonly openedAt: Date
}

const cursor = z.tuple([z.string().regex(/^\d{1,18}$/)])

/** Who opened a case, the latest first: for its proposer. @throws Problem `not-found` for everyone else */
export async function listReadings(pool: Pool, caseId: string, query: ReadingQuery, looking: Looking, wording: Wording): Promise<ReadingList> {
  const [before] = cursorKeys(query.cursor, cursor) ?? [null]
  const rows = await readAs(pool, looking.reader.parties, async (client) => {
    const { rowCount } = await client.query({ name: 'proposes_case', text: PROPOSES, values: [caseId] })
    if (rowCount === 0) throw new Problem('not-found')
    return (await client.query<Row>({ name: 'list_readings', text: LIST, values: [caseId, before, query.limit + 1] })).rows
  })
  const { items, nextCursor } = page(rows, query.limit, ({ id }) => [id])
  const titleOf = titlesIn(looking, wording)
  return {
    items: items.map(({ person, positions, openedAt }) => ({
      person: named('person', person, wording),
      title: wording.words.list(positions.flatMap(titleOf)),
      openedAt: openedAt.toISOString(),
    })),
    nextCursor,
  }
}

/** What a post was called that somebody held when he looked; posts are dated and never taken away. */
const titlesIn = ({ organisation: { data } }: Looking, wording: Wording) => (id: string): readonly string[] =>
  data.positions.filter((position) => position.id === id).map((position) => positionView(position, wording).title)

const PROPOSES = `select from case_visibility where case_id = $1 and why = 'proposer' limit 1`

const LIST = `
  select id::text, person, positions, opened_at as "openedAt" from case_reading
   where case_id = $1 and ($2::bigint is null or id < $2) order by case_reading.id desc limit $3`
