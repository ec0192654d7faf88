import { ORGANISATION_EVENT_TYPES, UnknownEventError, type OrganisationEvent } from '@dam-lam/core'
import { readEventText } from '../event-store/event-text.ts'

type Body = ReturnType<typeof readEventText>

const isOrganisationEvent = (body: Body): body is Body & OrganisationEvent => ORGANISATION_EVENT_TYPES.some((type) => type === body.type)

/** What a kept text of the stream `organisation` says. @throws UnknownEventError */
export function organisationEventOf(text: string): OrganisationEvent {
  const body = readEventText(text)
  if (!isOrganisationEvent(body)) throw new UnknownEventError(body.type)
  return body
}
