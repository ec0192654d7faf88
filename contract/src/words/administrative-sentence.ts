import type { AdministrativeEvent } from '@dam-lam/core'
import type { NameOf } from './name-of.ts'
import type { Words } from './words.ts'

/** What was done to the organisation, a policy, the calendar or an account, in one sentence. */
export function administrativeSentence(words: Words, { type, data, on }: Pick<AdministrativeEvent, 'type' | 'data' | 'on'>, name: NameOf): string {
  const { told }: { readonly told: (data: never, on: AdministrativeEvent['on'], name: NameOf) => string } = words.administrativeEvents[type]
  // The data was written by the act whose event this is; here its type is no longer known.
  return told(data as never, on, name)
}
