import type { OpinionEvent, OpinionEventType } from './event.ts'
import type { PublicOpinion } from './public-opinion.ts'

type EventOf<Type extends OpinionEventType> = Extract<OpinionEvent, { readonly type: Type }>

const NOT_YET = { moderation: null, answer: null, erased: false } as const

/** An opinion begins with one of two events; every other changes what is there. */
const BEGINNINGS: { readonly [Type in 'CommentReceived' | 'OpinionRelayed']: (event: EventOf<Type>) => Omit<PublicOpinion, 'version'> } = {
  CommentReceived: ({ data: { committee, publication }, on, enteredAt }) => ({ ...NOT_YET, channel: 'comment', committee, publication, receivedOn: on, receivedAt: enteredAt, relay: null }),
  OpinionRelayed: ({ data: { committee, publication, body, from, knownOn, says }, on, enteredAt }) => ({
    ...NOT_YET,
    channel: 'relayed',
    committee,
    publication,
    receivedOn: on,
    receivedAt: enteredAt,
    relay: { body, from, knownOn, relayedOn: on, says },
  }),
}

const CHANGES: { readonly [Type in Exclude<OpinionEventType, keyof typeof BEGINNINGS>]: (event: EventOf<Type>) => Partial<PublicOpinion> } = {
  OpinionModerated: ({ data, on, by }) => (by ? { moderation: { ...data, on, by } } : {}),
  OpinionAnswered: ({ data, on, by }) => (by ? { answer: { ...data, on, by } } : {}),
  CommentErased: () => ({ erased: true }),
}

export const OPINION_EVENT_TYPES = [...Object.keys(BEGINNINGS), ...Object.keys(CHANGES)] as readonly OpinionEventType[]

/**
 * The opinion after one more event; `null` before the first.
 * @throws where the first event begins nothing, or there is nothing yet to change
 */
export function evolveOpinion(opinion: PublicOpinion | null, event: OpinionEvent): PublicOpinion {
  if (opinion === null) return { ...begun(event), version: 1 }
  if (event.type === 'CommentReceived' || event.type === 'OpinionRelayed') throw new Error(`${event.type} stands after another event`)
  const change = CHANGES[event.type] as (event: OpinionEvent) => Partial<PublicOpinion>
  return { ...opinion, ...change(event), version: opinion.version + 1 }
}

function begun(event: OpinionEvent): Omit<PublicOpinion, 'version'> {
  if (event.type === 'CommentReceived') return BEGINNINGS.CommentReceived(event)
  if (event.type === 'OpinionRelayed') return BEGINNINGS.OpinionRelayed(event)
  throw new Error(`${event.type} begins no opinion`)
}
