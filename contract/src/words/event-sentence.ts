import type { EventType } from '@dam-lam/core'
import type { NameOf } from './name-of.ts'
import type { Words } from './words.ts'

/** An event of a case as it is shown to one reader: its data whole or outlined, null when withheld. */
export interface ShownEvent {
  readonly type: EventType
  readonly data: object | null
}

/** What happened, in one sentence; only its title for a reader from whom the content is withheld. */
export function eventSentence(words: Words, { type, data }: ShownEvent, name: NameOf): string {
  const { title, told }: { readonly title: string; readonly told: (data: never, name: NameOf) => string } = words.events[type]
  // The data was written by the act whose event this is; here its type is no longer known.
  return data === null ? title : told(data as never, name)
}
