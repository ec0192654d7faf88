import { randomBytes } from 'node:crypto'
import { type ClientBase, DatabaseError } from 'pg'
import { eventHash, HASH_BEFORE_FIRST } from './hash.ts'
import type { StoredEvent, StreamHead } from './stored-event.ts'

/*
 * A *stream* is the history of one thing (`case/<id>`, `organisation`, …): events numbered from 1, each chained to the one
 * before it by its hash. Its *head* is the number and hash of the last event. One appends to the head one has read; if the
 * stream has moved on since, nothing is written.
 */
export type EventToAppend = {
  type: string
  /** The day it took place, `YYYY-MM-DD`. */
  on: string
  /** From `eventText`. */
  text: string
}

/** One batch: the events that one act made, entered together. */
export type Batch = {
  stream: string
  /** The head the decision was taken on; `EMPTY` for a new stream. */
  head: StreamHead
  events: readonly EventToAppend[]
  /** RFC 3339 in UTC; the same that `eventText` was given. */
  enteredAt: string
  /** What a replay needs, as canonical text. */
  replay: { command: string; context: string }
}

/** The head of a stream without events. */
export const EMPTY: StreamHead = { version: 0, hash: HASH_BEFORE_FIRST }

/** The stream has moved on since it was read; `version` is where it stands now. */
export class StaleVersion extends Error {
  override name = 'StaleVersion'
  readonly stream: string
  readonly version: number

  constructor(stream: string, version: number) {
    super(`${stream} is at version ${version}`)
    this.stream = stream
    this.version = version
  }
}

/**
 * Adds a batch in one round trip, inside the caller's transaction when there is one.
 *
 * @param client  of `damlam_write`
 * @returns the events as kept
 * @throws StaleVersion; the caller's transaction is then only good for rolling back
 */
export async function append(client: ClientBase, batch: Batch): Promise<StoredEvent[]> {
  const events = sealEvents(batch)
  try {
    await client.query({ name: 'append_events', text: CALL, values: appendParameters(batch, events) })
    return events
  } catch (error) {
    throw asStaleVersion(error, batch.stream) ?? error
  }
}

/** Gives each event of a batch its position, its salt and its place in the chain. */
export function sealEvents({ stream, head, events, enteredAt }: Pick<Batch, 'stream' | 'head' | 'events' | 'enteredAt'>): StoredEvent[] {
  let { version: position, hash: previousHash } = head
  return events.map((event) => {
    position += 1
    const salt = randomBytes(32)
    const sealed = { ...event, stream, position, enteredAt, salt, previousHash, hash: eventHash(previousHash, salt, event.text) }
    previousHash = sealed.hash
    return sealed
  })
}

/** The eleven parameters of the SQL function `append_events`, for a larger function that calls it. */
export const appendParameters = (batch: Batch, sealed: readonly StoredEvent[]): unknown[] => [...eventParameters(batch, sealed), batch.replay.command, batch.replay.context]

/** The nine parameters with which every SQL function that appends begins: where, and which events. */
export function eventParameters({ stream, head, enteredAt }: Pick<Batch, 'stream' | 'head' | 'enteredAt'>, sealed: readonly StoredEvent[]): unknown[] {
  return [
    stream,
    head.version,
    head.hash,
    sealed.map(({ type }) => type),
    sealed.map(({ text }) => text),
    sealed.map(({ salt }) => salt),
    sealed.map(({ hash }) => hash),
    sealed.map(({ on }) => on),
    enteredAt,
  ]
}

/** The refusal of `append_events` to add to a stream that has moved on; undefined for any other error. */
export function asStaleVersion(error: unknown, stream: string): StaleVersion | undefined {
  return error instanceof DatabaseError && error.code === 'DL409' ? new StaleVersion(stream, Number(error.detail)) : undefined
}

/** The whole stream in order, and where it stands; as `damlam_read` only what the reader's parties may see. */
export async function read(client: ClientBase, stream: string): Promise<{ head: StreamHead; events: StoredEvent[] }> {
  const { rows } = await client.query<Omit<StoredEvent, 'enteredAt'> & { enteredAt: Date }>({
    name: 'read_stream',
    text: STREAM,
    values: [stream],
  })
  const events = rows.map((row) => ({ ...row, enteredAt: row.enteredAt.toISOString() }))
  const last = events.at(-1)
  return { head: last === undefined ? EMPTY : { version: last.position, hash: last.hash }, events }
}

const CALL = 'select append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)'

const STREAM = `
  select stream, position, type, on_day::text as "on", entered_at as "enteredAt", text, salt,
         previous_hash as "previousHash", hash
    from event where stream = $1 order by position`
