import { publicationContent, type PublicationContentView, type PublicationQuery } from '@dam-lam/contract'
import type { LocalDate } from '@dam-lam/core'
import type { ClientBase, Pool } from 'pg'
import { z } from 'zod'
import { cursorKeys, page } from '../read-models/cursor.ts'

/** Something that a committee has made public. Whoever it is may read it, so nothing here asks who reads. */
export interface Published {
  readonly id: string
  readonly committee: string
  readonly publishedOn: LocalDate
  /** When its row was last entered, RFC 3339. */
  readonly enteredAt: string
  readonly content: PublicationContentView
}

interface Row extends Omit<Published, 'content'> {
  readonly content: unknown
}

const COLUMNS = `id, committee, published_on::text as "publishedOn", to_json(entered_at) #>> '{}' as "enteredAt", content`

const publishedOf = (row: Row): Published => ({ ...row, content: publicationContent.parse(row.content) })

const cursor = z.tuple([z.iso.date(), z.string(), z.string()])

/** The last published first, narrowed as asked, without what was withdrawn. @throws Problem `invalid-request` for a cursor that we never gave out */
export async function listPublished(read: Pool, { kind, committee, limit, cursor: from }: PublicationQuery): Promise<{ items: readonly Published[]; nextCursor: string | null }> {
  const [day, at, id] = cursorKeys(from, cursor) ?? [null, null, null]
  const { rows } = await read.query<Row>({
    name: 'list_published',
    text: `select ${COLUMNS} from publication
            where kind <> 'withdrawn' and ($1::text is null or kind = $1) and ($2::text is null or committee = $2)
              and ($3::date is null or (published_on, entered_at, id) < ($3, $4::timestamptz, $5))
            order by published_on desc, entered_at desc, id desc limit $6`,
    values: [kind ?? null, committee ?? null, day, at, id, limit + 1],
  })
  const { items, nextCursor } = page(rows, limit, (row) => [row.publishedOn, row.enteredAt, row.id])
  return { items: items.map(publishedOf), nextCursor }
}

/** One publication; undefined where there is none of this id. */
export async function publicationNamed(read: Pool | ClientBase, id: string): Promise<Published | undefined> {
  const { rows } = await read.query<Row>({ name: 'publication_named', text: `select ${COLUMNS} from publication where id = $1`, values: [id] })
  return rows.map(publishedOf).at(0)
}

/** Where a published model has been taken up, in the order in which it was. */
export async function modelsOf(read: Pool, id: string): Promise<readonly Published[]> {
  const { rows } = await read.query<Row>({
    name: 'models_of',
    text: `select ${COLUMNS} from publication where kind = 'model' and content ->> 'of' = $1 order by published_on, entered_at, id`,
    values: [id],
  })
  return rows.map(publishedOf)
}

/** Every address that a search engine may know, with the day on which the page last changed. */
export async function publishedAddresses(read: Pool, most: number): Promise<readonly { readonly id: string; readonly changedOn: string }[]> {
  const { rows } = await read.query<{ id: string; changedOn: string }>({
    name: 'published_addresses',
    text: `select p.id, greatest(p.published_on, max((o.received_at at time zone 'Asia/Ho_Chi_Minh')::date))::text as "changedOn"
             from publication p left join public_opinion o on o.publication = p.id
            where p.kind <> 'withdrawn'
            group by p.id order by p.published_on desc, p.entered_at desc, p.id desc limit $1`,
    values: [most],
  })
  return rows
}
