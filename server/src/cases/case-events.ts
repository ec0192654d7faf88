import { EVENT_TYPES, UnknownEventError, type AdministrativeEvent, type CaseEvent, type OpinionEvent } from '@dam-lam/core'
import { canonicalText } from '../event-store/canonical-text.ts'
import type { EventToAppend } from '../event-store/event-store.ts'
import { eventText, readEventText } from '../event-store/event-text.ts'
import type { StoredEvent } from '../event-store/stored-event.ts'

/** Between the events of core and the texts under which they are kept. */

/** One event in its place in the stream, counted from 1; `stored` is null as long as it is not kept. */
export interface PlacedEvent {
  readonly place: number
  readonly event: CaseEvent
  readonly stored: Pick<StoredEvent, 'text' | 'salt' | 'previousHash' | 'hash'> | null
}

/** These events as they stand after the first `before` of the stream. */
export const placed = (events: readonly CaseEvent[], before: number, stored: readonly StoredEvent[] = []): readonly PlacedEvent[] =>
  events.map((event, index) => ({ place: before + index + 1, event, stored: stored[index] ?? null }))

type Body = ReturnType<typeof readEventText>

const isCaseEvent = (body: Body): body is Body & CaseEvent => EVENT_TYPES.some((type) => type === body.type)

/** What a kept text says. @throws UnknownEventError */
export function caseEventOf(text: string): CaseEvent {
  const body = readEventText(text)
  if (!isCaseEvent(body)) throw new UnknownEventError(body.type)
  return body
}

/** An event as it is to be kept. */
export function eventToAppend({ enteredAt, ...body }: CaseEvent | AdministrativeEvent | OpinionEvent): EventToAppend {
  return { type: body.type, on: body.on, text: eventText(plainJson(body), enteredAt) }
}

/** A copy that shares nothing with its original, and may be changed. */
export type Copy<Value> = Value extends string | number | boolean | null | undefined ? Value : { -readonly [Key in keyof Value]: Copy<Value[Key]> }

/** The value without members that are absent: in core `undefined` means so, in a canonical text it cannot stand. */
export function plainJson<Value>(value: Value): Copy<Value> {
  return JSON.parse(JSON.stringify(value))
}

/** One canonical text for a value of core. @throws NotCanonical */
export const plainText = (value: unknown): string => canonicalText(plainJson(value))
