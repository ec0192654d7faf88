import { isOpen, isShown, type PublicOpinion } from '@dam-lam/core'
import type { ClientBase } from 'pg'

/** Brings the row of an opinion up to what has happened, in the transaction that adds its events. */
export async function keepOpinion(client: ClientBase, id: string, opinion: PublicOpinion): Promise<void> {
  const { committee, publication, relay, receivedAt } = opinion
  await client.query({
    name: 'keep_opinion',
    text: `insert into public_opinion (id, committee, publication, body, received_at, shown, open, state)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (id) do update set shown = excluded.shown, open = excluded.open, state = excluded.state`,
    values: [id, committee, publication, relay?.body ?? null, receivedAt, isShown(opinion), isOpen(opinion), JSON.stringify(opinion)],
  })
}
