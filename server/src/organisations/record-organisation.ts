import type { OrganisationData } from '@dam-lam/core'
import type { ClientBase, Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { canonicalText } from '../event-store/canonical-text.ts'
import { append, read } from '../event-store/event-store.ts'
import { eventText } from '../event-store/event-text.ts'
import type { StreamHead } from '../event-store/stored-event.ts'

/** Records items of the organisation, new or changed, in its stream and in its tables. @returns the new version */
export const recordOrganisation = (write: Pool, data: OrganisationData, by: string, moment: Moment): Promise<number> =>
  inTransaction(write, async (client) => recordItems(client, (await read(client, 'organisation')).head, data, by, moment))

/** The same inside a larger change, over the head on which it was decided. @throws StaleVersion */
export async function recordItems(client: ClientBase, head: StreamHead, data: OrganisationData, by: string, { instant, today }: Moment): Promise<number> {
  const event = { type: 'OrganisationRecorded', on: today, by, data }
  const command = canonicalText({ act: 'record-organisation', data })
  await append(client, {
    stream: 'organisation',
    head,
    events: [{ type: event.type, on: today, text: eventText(event, instant) }],
    enteredAt: instant,
    replay: { command, context: canonicalText({ person: by, today }) },
  })
  await client.query(KEEP_TABLES, [data.committees, data.bodies, data.people, data.positions].map((items) => JSON.stringify(items)))
  return head.version + 1
}

const KEEP_TABLES = `
  with committees as (
    insert into committee (id, name, level, superior, external, from_day, to_day)
    select id, name, level, superior, external, "from", "to"
      from jsonb_to_recordset($1) as c (id text, name text, level text, superior text, external boolean, "from" date, "to" date)
    on conflict (id) do update set name = excluded.name, level = excluded.level, superior = excluded.superior,
      external = excluded.external, from_day = excluded.from_day, to_day = excluded.to_day
  ), bodies as (
    insert into body (id, committee, name, kind, from_day, to_day)
    select id, committee, name, kind, "from", "to"
      from jsonb_to_recordset($2) as b (id text, committee text, name text, kind text, "from" date, "to" date)
    on conflict (id) do update set committee = excluded.committee, name = excluded.name, kind = excluded.kind,
      from_day = excluded.from_day, to_day = excluded.to_day
  ), people as (
    insert into person (id, name, managed_by)
    select id, name, "managedBy" from jsonb_to_recordset($3) as p (id text, name text, "managedBy" text)
    on conflict (id) do update set name = excluded.name, managed_by = excluded.managed_by
  )
  insert into person_position (id, person, post, committee, body, from_day, to_day)
  select id, person, post, committee, body, "from", "to"
    from jsonb_to_recordset($4) as p (id text, person text, post text, committee text, body text, "from" date, "to" date)
  on conflict (id) do update set person = excluded.person, post = excluded.post, committee = excluded.committee,
    body = excluded.body, from_day = excluded.from_day, to_day = excluded.to_day`
