import type { ClientBase } from 'pg'
import { foldOpinion } from './opinion-events.ts'
import { keepOpinion } from './keep-opinion.ts'

/** Makes the row of every opinion anew from its stream; the words of the senders lie apart and stay as they are. */
export async function rebuildOpinions(client: ClientBase): Promise<void> {
  await client.query('delete from public_opinion')
  const { rows } = await client.query<{ id: string; texts: readonly string[] }>(
    `select substr(stream, length('public-opinion/') + 1) as id, json_agg(text order by position) as texts
       from event where stream like 'public-opinion/%' group by stream`,
  )
  for (const { id, texts } of rows) {
    const opinion = foldOpinion(texts)
    if (opinion) await keepOpinion(client, id, opinion)
  }
}
