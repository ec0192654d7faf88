import { committeesConcerned, type AdministrativeEvent, type Organisations } from '@dam-lam/core'
import type { ClientBase } from 'pg'

/** An event in its place in its stream, counted from 1. */
export interface KeptEvent {
  readonly stream: string
  readonly place: number
  readonly event: AdministrativeEvent
}

/** Notes whom each event concerns, so that they are shown it at once. */
export async function keepChanges(client: ClientBase, events: readonly KeptEvent[], organisations: Organisations): Promise<void> {
  const rows = events.flatMap(({ stream, place, event }) => committeesConcerned(event, organisations).map((committee) => ({ committee, stream, position: place })))
  await client.query(
    `insert into administrative_change (committee, stream, position)
     select committee, stream, position from jsonb_to_recordset($1) as c (committee text, stream text, position integer)`,
    [JSON.stringify(rows)],
  )
}
