import type { ClientBase } from 'pg'
import { asStaleVersion, eventParameters, sealEvents, type Batch } from './event-store.ts'
import type { StoredEvent } from './stored-event.ts'

/** The events of several acts that were judged one on the other, entered together. */
export type BatchOfActs = Pick<Batch, 'stream' | 'head' | 'enteredAt'> & { acts: readonly Pick<Batch, 'events' | 'replay'>[] }

/**
 * Adds what several acts made to one stream, in their order and in one round trip, inside the caller's transaction. Each act
 * keeps its own replay inputs.
 *
 * @param client  of `damlam_write`
 * @returns the events as kept
 * @throws StaleVersion; the caller's transaction is then only good for rolling back
 */
export async function appendActs(client: ClientBase, { acts, ...batch }: BatchOfActs): Promise<StoredEvent[]> {
  const events = sealEvents({ ...batch, events: acts.flatMap((act) => act.events) })
  const replays = acts.map(({ replay }) => replay)
  try {
    await client.query({
      name: 'append_acts',
      text: CALL,
      values: [...eventParameters(batch, events), firstOfEach(acts), replays.map(({ command }) => command), replays.map(({ context }) => context)],
    })
    return events
  } catch (error) {
    throw asStaleVersion(error, batch.stream) ?? error
  }
}

/** Where the events of each act begin among all of them, counted from 1. */
function firstOfEach(acts: BatchOfActs['acts']): readonly number[] {
  let next = 1
  return acts.map(({ events }) => {
    const first = next
    next += events.length
    return first
  })
}

const CALL = 'select append_acts($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)'
