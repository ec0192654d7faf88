import type { OrganisationData } from '@dam-lam/core'
import type { ClientBase } from 'pg'

/** Writes the items that have changed, whole, into the tables of the organisation. */
export async function keepOrganisation(client: ClientBase, before: OrganisationData, after: OrganisationData): Promise<void> {
  const lists = [
    changedItems(before.committees, after.committees),
    changedItems(before.bodies, after.bodies),
    changedItems(before.people, after.people),
    changedItems(before.positions, after.positions),
  ]
  if (lists.every((items) => items.length === 0)) return
  await client.query(KEEP_TABLES, lists.map((items) => JSON.stringify(items)))
}

/** Whoever changes an item makes a new one, and leaves every other the very same. */
const changedItems = <Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] => {
  const known = new Set(before)
  return after.filter((item) => !known.has(item))
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
