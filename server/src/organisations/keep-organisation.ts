import type { OrganisationData } from '@dam-lam/core'
import type { ClientBase } from 'pg'

/** Writes the items that have changed, whole, into the tables of the organisation. */
export async function keepOrganisation(client: ClientBase, before: OrganisationData, after: OrganisationData): Promise<void> {
  const lists = [
    changedItems(before.committees, after.committees),
    changedItems(before.bodies, after.bodies),
    changedItems(before.people, after.people),
    changedItems(before.positions, after.positions),
    changedItems(before.delegations ?? [], after.delegations ?? []),
  ]
  if (lists.every((items) => items.length === 0)) return
  await client.query(KEEP_TABLES, lists.map((items) => JSON.stringify(items)))
}

/** Whoever changes an item makes a new one, and leaves every other the very same. */
const changedItems = <Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] => {
  const known = new Set(before)
  return after.filter((item) => !known.has(item))
}

/** The members that only some items have, beside the columns that all have. */
const KEEP_TABLES = `
  with committees as (
    insert into committee (id, name, level, superior, external, from_day, to_day, dated)
    select c ->> 'id', c ->> 'name', c ->> 'level', c ->> 'superior', (c ->> 'external')::boolean, (c ->> 'from')::date, (c ->> 'to')::date,
           c - '{id,name,level,superior,external,from,to}'::text[]
      from jsonb_array_elements($1) c
    on conflict (id) do update set name = excluded.name, level = excluded.level, superior = excluded.superior,
      external = excluded.external, from_day = excluded.from_day, to_day = excluded.to_day, dated = excluded.dated
  ), bodies as (
    insert into body (id, committee, name, kind, from_day, to_day, dated)
    select b ->> 'id', b ->> 'committee', b ->> 'name', b ->> 'kind', (b ->> 'from')::date, (b ->> 'to')::date,
           b - '{id,committee,name,kind,from,to}'::text[]
      from jsonb_array_elements($2) b
    on conflict (id) do update set committee = excluded.committee, name = excluded.name, kind = excluded.kind,
      from_day = excluded.from_day, to_day = excluded.to_day, dated = excluded.dated
  ), people as (
    insert into person (id, name, managed_by, dated)
    select p ->> 'id', p ->> 'name', p ->> 'managedBy', p - '{id,name,managedBy}'::text[] from jsonb_array_elements($3) p
    on conflict (id) do update set name = excluded.name, managed_by = excluded.managed_by, dated = excluded.dated
  )
  , positions as (
  insert into person_position (id, person, post, committee, body, from_day, to_day, cadre_under)
  select id, person, post, committee, body, "from", "to", "cadreUnder"
    from jsonb_to_recordset($4) as p (id text, person text, post text, committee text, body text, "from" date, "to" date, "cadreUnder" text)
  on conflict (id) do update set person = excluded.person, post = excluded.post, committee = excluded.committee,
    body = excluded.body, from_day = excluded.from_day, to_day = excluded.to_day, cadre_under = excluded.cadre_under
  )
  insert into delegation (id, position, person, acts, from_day, to_day, paper_number, paper_date)
  select d ->> 'id', d ->> 'position', d ->> 'person', array(select jsonb_array_elements_text(d -> 'acts')), (d ->> 'from')::date, (d ->> 'to')::date,
         d -> 'paper' ->> 'number', (d -> 'paper' ->> 'date')::date
    from jsonb_array_elements($5) d
  on conflict (id) do update set to_day = excluded.to_day`
