import type { Pool } from 'pg'
import { vi } from '@dam-lam/contract'
import { formatDate, type DutyName, type LocalDate } from '@dam-lam/core'
import type { Moment } from '../clock.ts'
import { readAs } from '../database/read-as.ts'
import { newToken, tokenHash } from '../identity/token-hash.ts'
import { readerOn, type Reader } from '../organisations/reader.ts'
import { Problem } from '../problem.ts'
import { holdersFor } from '../read-models/duty/holders.ts'
import type { Resources } from '../use-cases/resources.ts'
import { icalendar } from './icalendar.ts'

/** Since when there is an address; null where there is none. The address itself cannot be shown again. */
export async function ownFeed(read: Pool, { person, parties }: Pick<Reader, 'person' | 'parties'>): Promise<string | null> {
  const { rows } = await readAs(read, parties, (client) => client.query<{ since: Date }>('select made_at as since from calendar_feed where person = $1', [person]))
  return rows[0]?.since.toISOString() ?? null
}

/** Makes an address in the place of the one there was, and answers with its secret. */
export async function makeFeed(write: Pool, person: string, { instant }: Moment): Promise<string> {
  const secret = newToken()
  await write.query(
    `insert into calendar_feed (person, secret_hash, made_at) values ($1, $2, $3)
     on conflict (person) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
    [person, tokenHash(secret), instant],
  )
  return secret
}

/** From now on nothing is read at the address. */
export async function revokeFeed(write: Pool, person: string): Promise<void> {
  await write.query('delete from calendar_feed where person = $1', [person])
}

interface Owed {
  readonly caseId: string
  readonly id: string
  readonly what: DutyName
  readonly dueOn: LocalDate
  readonly title: string
}

/**
 * What the holder of the secret owes in the cases that he may see, as a calendar; in the posts that he holds at this moment.
 *
 * @throws Problem `not-found` for a secret that is nobody's, or no longer
 */
export async function readFeed(secret: string, { pools: { read }, organisations, clock }: Resources, publicUrl: string): Promise<string> {
  const { rows: holders } = await read.query<{ person: string; version: number }>('select person, organisation_version as version from calendar_feed_holder($1)', [tokenHash(secret)])
  const [holder] = holders
  if (!holder) throw new Problem('not-found')
  const { today, instant } = clock.read()
  const reader = readerOn(holder.person, (await organisations.at(holder.version)).organisations, today)
  const { rows } = await readAs(read, reader.parties, (client) => client.query<Owed>({ name: 'feed_duties', text: OWED, values: [holdersFor(reader)] }))
  const entries = rows.map(({ caseId, id, what, dueOn, title }) => ({
    uid: `${caseId}/${id}@dam-lam`,
    day: dueOn,
    summary: `Hạn: ${vi.duties[what]}`,
    description: `Hồ sơ: ${title}\nHạn: ${formatDate(dueOn)}`,
    url: `${publicUrl}/ho-so/${encodeURIComponent(caseId)}`,
  }))
  return icalendar('Việc của tôi – Dám Làm', entries, instant)
}

const OWED = `
  select d.case_id as "caseId", d.id, d.what, d.due_on::text as "dueOn", s.title
    from duty d join case_summary s using (case_id)
   where d.holder = any ($1) and d.ended_how is null
   order by d.due_on, d.case_id, d.id`
