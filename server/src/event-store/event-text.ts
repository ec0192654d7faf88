import { canonicalText } from './canonical-text.ts'
import { currentSchema, type EventBody, upcast } from './upcast.ts'

/**
 * The text under which an event is kept and hashed: everything it says, the instant it was entered included, because the
 * hash covers nothing but this text. `type`, `on` and `enteredAt` stand in it under these names; the database checks that
 * its columns repeat them.
 *
 * @param enteredAt  RFC 3339 in UTC
 * @throws NotCanonical
 */
export function eventText(event: EventBody, enteredAt: string): string {
  if ('enteredAt' in event || 'schema' in event) throw new Error(`${event.type} brings a member that the event store writes itself`)
  const schema = currentSchema(event.type)
  return canonicalText({ ...event, enteredAt, ...(schema > 1 && { schema }) })
}

/** What a kept text says, in the shape of today. */
export function readEventText(text: string): EventBody & { readonly enteredAt: string } {
  const written: unknown = JSON.parse(text)
  if (typeof written !== 'object' || written === null) throw new Error('the text of an event is not an object')
  const { type, on, enteredAt, ...rest } = { type: undefined, on: undefined, enteredAt: undefined, ...written }
  if (typeof type !== 'string' || typeof on !== 'string' || typeof enteredAt !== 'string') {
    throw new TypeError('the text of an event lacks its type, day or instant')
  }
  return { ...upcast({ ...rest, type, on }), enteredAt }
}
