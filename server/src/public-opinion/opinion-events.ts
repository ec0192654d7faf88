import { evolveOpinion, OPINION_EVENT_TYPES, UnknownEventError, type OpinionEvent, type PublicOpinion } from '@dam-lam/core'
import { readEventText } from '../event-store/event-text.ts'

type Body = ReturnType<typeof readEventText>

const isOpinionEvent = (body: Body): body is Body & OpinionEvent => OPINION_EVENT_TYPES.some((type) => type === body.type)

/** What a kept text of the stream of an opinion says. @throws UnknownEventError */
function opinionEventOf(text: string): OpinionEvent {
  const body = readEventText(text)
  if (!isOpinionEvent(body)) throw new UnknownEventError(body.type)
  return body
}

/** The opinion that these texts tell; null where there are none. */
export const foldOpinion = (texts: readonly string[]): PublicOpinion | null => texts.map(opinionEventOf).reduce<PublicOpinion | null>(evolveOpinion, null)

export const opinionStream = (id: string): string => `public-opinion/${id}`
