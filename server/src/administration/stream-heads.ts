import type { ClientBase } from 'pg'
import type { StreamHead } from '../event-store/stored-event.ts'

/** The heads of these streams, held until the transaction is over; a stream without events begins with an empty one. */
export async function holdStreams(client: ClientBase, streams: readonly string[]): Promise<Map<string, StreamHead>> {
  const sorted = [...new Set(streams)].sort()
  await client.query('insert into stream_head (stream) select unnest($1::text[]) on conflict do nothing', [sorted])
  const { rows } = await client.query<StreamHead & { stream: string }>(
    'select stream, version, hash from stream_head where stream = any ($1) order by stream for update',
    [sorted],
  )
  return new Map(rows.map(({ stream, version, hash }) => [stream, { version, hash }]))
}
