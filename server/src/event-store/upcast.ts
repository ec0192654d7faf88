import { administratorLinkPrinted } from './administrator-link-printed.ts'

/*
 * Events never change, the shape the program wants them in may. An *upcaster* turns an event of one schema version into
 * the next, each time the event is read and never before it is hashed. A version stands in the event's text as `schema`;
 * an event without one is of version 1. Names of events are retired, never reused, so an upcaster keeps the type.
 */
export type EventBody = { readonly type: string; readonly on: string; readonly [member: string]: unknown }

export type Upcaster = {
  type: string
  /** The version it reads; it writes the next. */
  from: number
  /** Why the shape had to change. */
  because: string
  /** An event as it was once written, for the tests. */
  example: EventBody
  upcast: (event: EventBody) => EventBody
}

/** Every upcaster there ever was, oldest first within a type. */
export const UPCASTERS: readonly Upcaster[] = [administratorLinkPrinted]

/** The version in which events of this type are written today. */
export function currentSchema(type: string, upcasters = UPCASTERS): number {
  return 1 + upcasters.filter((upcaster) => upcaster.type === type).length
}

/** The event in the shape of today, without its `schema`. @throws when it comes from a newer program than this one */
export function upcast({ schema = 1, ...event }: EventBody, upcasters = UPCASTERS): EventBody {
  const current = currentSchema(event.type, upcasters)
  if (typeof schema !== 'number' || schema > current) throw new Error(`${event.type} of schema ${String(schema)}: this program knows up to ${current}`)
  return upcasters
    .filter(({ type, from }) => type === event.type && from >= schema)
    .reduce((body: EventBody, upcaster) => upcaster.upcast(body), event)
}
