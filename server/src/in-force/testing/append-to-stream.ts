import type { Pool } from 'pg'
import { plainJson } from '../../cases/case-events.ts'
import type { Moment } from '../../clock.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { append, read } from '../../event-store/event-store.ts'
import { eventText } from '../../event-store/event-text.ts'

/** Adds one event to a stream of what is in force, as if an administrative act had made it. */
export async function appendToStream(write: Pool, stream: string, event: { readonly type: string; readonly data: object }, { instant, today }: Moment): Promise<void> {
  await inTransaction(write, async (client) => {
    const { head } = await read(client, stream)
    const text = eventText({ ...plainJson(event), on: today }, instant)
    await append(client, { stream, head, events: [{ type: event.type, on: today, text }], enteredAt: instant, replay: { command: '{}', context: '{}' } })
  })
}
