import type { Pool } from 'pg'
import { localDate, addDays, type CaseEvent } from '@dam-lam/core'
import { aCase, aPlan } from '@dam-lam/core/testing'
import { eventToAppend } from '../../server/src/cases/case-events.ts'
import { EMPTY, sealEvents } from '../../server/src/event-store/event-store.ts'
import type { StoredEvent } from '../../server/src/event-store/stored-event.ts'

/** The cadre who proposed only these of the many cases of one ward. */
export const FEW = { proposer: 'canbo2.phuong', cases: 10 }

const FIRST = localDate('2023-01-03')
const DAYS = 1300
const PORTION = 1000

const THINGS = ['một cửa lưu động', 'chợ đêm ven sông', 'thu gom rác tại đảo', 'sổ mục kê số', 'trạm y tế liên phường', 'bến neo đậu tránh bão', 'nhà văn hóa khu phố']
const WAYS = ['Thí điểm', 'Giao khoán', 'Đặt hàng', 'Liên kết', 'Rút gọn thủ tục cho']

/**
 * Puts so many cases into the event store: every event is made by core, one case in ten answered, the others somewhere
 * on the way. Read models come after, by the rebuild. What a replay needs is left out: nobody reads it here.
 */
export async function putCases(owner: Pool, count: number): Promise<void> {
  for (let first = 0; first < count; first += PORTION) {
    const indices = Array.from({ length: Math.min(PORTION, count - first) }, (_, offset) => first + offset)
    await putEvents(owner, indices.flatMap((index) => sealed(index, count)))
  }
}

/** The title that a search looks for; its number occurs once. */
export const titleOf = (index: number): string => `${WAYS[index % WAYS.length]} ${THINGS[index % THINGS.length]}, số ${index}`

function sealed(index: number, count: number): readonly StoredEvent[] {
  const events = eventsOf(index, count)
  let head = EMPTY
  return events.flatMap((event) => {
    const batch = sealEvents({ stream: `case/nhieu-${index}`, head, events: [eventToAppend(event)], enteredAt: event.enteredAt })
    for (const { position: version, hash } of batch) head = { version, hash }
    return batch
  })
}

function eventsOf(index: number, count: number): readonly CaseEvent[] {
  const proposer = index % Math.ceil(count / FEW.cases) === 0 ? FEW.proposer : 'canbo.phuong'
  const plan = aPlan({ title: titleOf(index), implementers: [proposer] })
  const begun = aCase({ plan, proposer, today: addDays(FIRST, (index * 7) % DAYS) }).submitted()
  if (index % 10 === 0) return begun.registered(String(index)).inAppraisal().appraised().beforeCollective().deliberated().answered().events
  return index % 10 < 4 ? begun.events : begun.registered(String(index)).events
}

async function putEvents(owner: Pool, events: readonly StoredEvent[]): Promise<void> {
  const column = <Value>(value: (event: StoredEvent) => Value): readonly Value[] => events.map(value)
  await owner.query(PUT, [
    column(({ stream }) => stream),
    column(({ position }) => position),
    column(({ type }) => type),
    column(({ text }) => text),
    column(({ salt }) => salt),
    column(({ previousHash }) => previousHash),
    column(({ hash }) => hash),
    column(({ on }) => on),
    column(({ enteredAt }) => enteredAt),
  ])
}

const PUT = `
  with put as (
    insert into event (stream, position, type, text, salt, previous_hash, hash, on_day, entered_at)
    select * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::bytea[], $6::bytea[], $7::bytea[], $8::date[], $9::timestamptz[])
    returning stream, position, hash
  )
  insert into stream_head (stream, version, hash)
  select distinct on (stream) stream, position, hash from put order by stream, position desc`
