import type { OpinionList, OpinionQuery, OpinionView } from '@dam-lam/contract'
import { answerDue, isOpen, isOverdue, relayedInTime, type PublicOpinion } from '@dam-lam/core'
import type { Pool } from 'pg'
import { z } from 'zod'
import { readAs } from '../database/read-as.ts'
import { Problem } from '../problem.ts'
import { cursorKeys, page } from '../read-models/cursor.ts'
import type { Looking } from '../read-models/looking.ts'
import { named, type Wording } from '../read-models/wording.ts'
import { opinionsOpenTo } from './opinions-open-to.ts'

interface Row {
  readonly id: string
  readonly state: PublicOpinion
  readonly says: string | null
  readonly name: string | null
  readonly title: string | null
  readonly receivedAt: string
}

const COLUMNS = `o.id, o.state, w.says, w.name, p.content ->> 'title' as title, to_json(o.received_at) #>> '{}' as "receivedAt"`
const FROM = `public_opinion o left join comment_words w on w.opinion = o.id left join publication p on p.id = o.publication`

const cursor = z.tuple([z.string(), z.uuid()])

/**
 * What was sent to the committees in whose office, or among whose permanent members, the reader is, and what the body relayed
 * in which he is; the last first. The row policy lets him read no others but those that everybody reads.
 */
export async function listOpinions(read: Pool, { state, limit, cursor: from }: OpinionQuery, looking: Looking, wording: Wording): Promise<OpinionList> {
  const [at, id] = cursorKeys(from, cursor) ?? [null, null]
  const { handled, relaying, parties } = opinionsOpenTo(looking)
  const rows = await readAs(read, parties, async (client) => (await client.query<Row>({
    name: 'list_opinions',
    text: `select ${COLUMNS} from ${FROM}
            where (o.committee = any ($1) or o.body = any ($2)) and (o.open or not $3)
              and ($4::timestamptz is null or (o.received_at, o.id) < ($4, $5::uuid))
            order by o.received_at desc, o.id desc limit $6`,
    values: [handled, relaying, state === 'open', at, id, limit + 1],
  })).rows)
  const { items, nextCursor } = page(rows, limit, (row) => [row.receivedAt, row.id])
  return { items: items.map((row) => viewOf(row, looking, wording)), nextCursor, mayRelay: relaying.length > 0, concerned: relaying.length + handled.length > 0 }
}

/** One opinion. @throws Problem `not-found` also for one that the reader may not read */
export async function oneOpinion(read: Pool, id: string, looking: Looking, wording: Wording): Promise<OpinionView> {
  const rows = await readAs(read, opinionsOpenTo(looking).parties, async (client) => (await client.query<Row>(`select ${COLUMNS} from ${FROM} where o.id = $1`, [id])).rows)
  const [row] = rows
  if (!row) throw new Problem('not-found')
  return viewOf(row, looking, wording)
}

function viewOf({ id, state: opinion, says, name, title }: Row, looking: Looking, wording: Wording): OpinionView {
  const { inForce, moment: { today } } = looking
  const { version, channel, committee, publication, receivedOn, receivedAt, relay, moderation, answer, erased } = opinion
  const counting = { calendar: inForce.calendars.current.calendar, policy: inForce.policies.on(committee, receivedOn, receivedAt) }
  const { calendar } = counting
  const dueOn = answerDue(receivedOn, counting)
  const overdue = isOverdue(opinion, counting, today)
  return {
    id,
    version,
    channel,
    committee: named('committee', committee, wording),
    publication: publication === null ? null : { id: publication, title: title ?? publication },
    receivedOn,
    says: relay?.says ?? says,
    name,
    relay: relay && { body: named('body', relay.body, wording), from: relay.from, knownOn: relay.knownOn, relayedOn: relay.relayedOn, inTime: relayedInTime(relay, counting) },
    moderation: moderation && { shown: moderation.shown, reason: moderation.reason, on: moderation.on, by: named('person', moderation.by.person, wording) },
    answer: answer && { says: answer.says, on: answer.on, by: named('person', answer.by.person, wording) },
    erased,
    open: isOpen(opinion),
    dueOn,
    overdue,
    daysLeft: isOpen(opinion) ? calendar.workingDaysBetween(today, dueOn) : null,
    lateBy: overdue ? calendar.workingDaysBetween(dueOn, today) : 0,
    mine: opinionsOpenTo(looking).handled.includes(committee),
  }
}
