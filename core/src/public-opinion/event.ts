import type { Author } from '../case/event.ts'
import type { RelayOpinionData } from '../d09-coordination/k3-relay-opinion.ts'
import type { LocalDate } from '../time/index.ts'
import type { Seal } from './public-opinion.ts'

/** What happens to an opinion of the people. Names are in the past tense and never used again. */
export interface OpinionEventData {
  /** By somebody who has not signed in. `name` is null where none was given. */
  readonly CommentReceived: { readonly committee: string; readonly publication: string; readonly says: Seal; readonly name: Seal | null }
  readonly OpinionRelayed: RelayOpinionData & { readonly body: string }
  readonly OpinionModerated: { readonly shown: boolean; readonly reason: string | null }
  readonly OpinionAnswered: { readonly says: string }
  /** By its sender, who proved by the follow-up code that it is his. */
  readonly CommentErased: { readonly by: 'sender' }
}

export type OpinionEventType = keyof OpinionEventData

/** `by` is null for the sender of a comment, whom nobody knows. */
export type OpinionEvent = {
  readonly [Type in OpinionEventType]: {
    readonly type: Type
    readonly data: OpinionEventData[Type]
    readonly on: LocalDate
    readonly enteredOn: LocalDate
    readonly enteredAt: string
    readonly by: Author | null
  }
}[OpinionEventType]

export type NewOpinionEvent = { readonly [Type in OpinionEventType]: { readonly type: Type; readonly data: OpinionEventData[Type] } }[OpinionEventType]
