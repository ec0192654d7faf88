import type { Body, Committee, Delegation, OrganisationData, Person, Position } from '@dam-lam/core'
import type { Pool } from 'pg'

/** Everything in the organisation's tables, and the version at which they stand. */
export async function loadOrganisation(read: Pool): Promise<{ version: number; data: OrganisationData }> {
  const { rows } = await read.query<{ version: number } & Tables>(ALL)
  const [row] = rows
  if (!row) throw new Error('a query without a from clause answered with no row')
  const { version, delegations, ...data } = row
  return { version, data: delegations ? { ...data, delegations } : data }
}

interface Tables {
  readonly committees: readonly Committee[]
  readonly bodies: readonly Body[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  readonly delegations: readonly Delegation[] | null
}

// One statement, so that the version and the tables are of the same instant.
const ALL = `
  select organisation_version() as version,
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'level', level, 'superior', superior,
       'external', external, 'from', from_day, 'to', to_day)::jsonb || dated order by id), '[]') from committee) as committees,
    (select coalesce(json_agg(json_build_object('id', id, 'committee', committee, 'name', name, 'kind', kind,
       'from', from_day, 'to', to_day)::jsonb || dated order by id), '[]') from body) as bodies,
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'managedBy', managed_by)::jsonb || dated order by id), '[]')
       from person) as people,
    (select coalesce(json_agg(json_build_object('id', id, 'person', person, 'post', post, 'committee', committee,
       'body', body, 'from', from_day, 'to', to_day)::jsonb || jsonb_strip_nulls(jsonb_build_object('cadreUnder', cadre_under)) order by id), '[]') from person_position) as positions,
    (select json_agg(json_build_object('id', id, 'position', position, 'person', person, 'acts', acts, 'from', from_day, 'to', to_day,
       'paper', json_build_object('number', paper_number, 'date', paper_date)) order by id) from delegation) as delegations`
