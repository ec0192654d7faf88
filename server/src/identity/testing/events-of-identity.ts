import type { TestServer } from '../../http/testing/test-server.ts'
import { read } from '../../event-store/event-store.ts'
import { readEventText } from '../../event-store/event-text.ts'

/** What was recorded in the stream `identity`, in order. */
export async function eventsOfIdentity({ database }: TestServer): Promise<ReturnType<typeof readEventText>[]> {
  const client = await database.write.connect()
  try {
    return (await read(client, 'identity')).events.map(({ text }) => readEventText(text))
  } finally {
    client.release()
  }
}
