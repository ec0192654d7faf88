/** Where a stream stands: its number of events and the hash of the last one. */
export type StreamHead = { version: number; hash: Buffer }

/** One event as it is kept. `text` is what counts; `type`, `on` and `enteredAt` repeat what it says. */
export type StoredEvent = {
  stream: string
  /** 1 for the first event of the stream, without gaps. */
  position: number
  type: string
  /** The day it took place, `YYYY-MM-DD`. */
  on: string
  /** The instant it was entered, RFC 3339 in UTC. */
  enteredAt: string
  /** Canonical text (RFC 8785). */
  text: string
  salt: Buffer
  previousHash: Buffer
  hash: Buffer
}
