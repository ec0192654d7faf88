import { ADMINISTRATIVE_EVENT_TYPES, UnknownEventError, type AdministrativeEvent } from '@dam-lam/core'
import { readEventText } from '../event-store/event-text.ts'

type Body = ReturnType<typeof readEventText>

const isAdministrative = (body: Body): body is Body & AdministrativeEvent => ADMINISTRATIVE_EVENT_TYPES.some((type) => type === body.type)

/** What a kept text of an administrative stream says. @throws UnknownEventError */
export function administrativeEventOf(text: string): AdministrativeEvent {
  const body = readEventText(text)
  if (!isAdministrative(body)) throw new UnknownEventError(body.type)
  return body
}
