import type { Author } from '../case/event.ts'
import type { LocalDate } from '../time/index.ts'

/*
 * What the people say, in public. Two roads lead here. A *comment* is sent by anybody, without signing in, about something
 * that a committee has published; the text speaks of letting the people supervise (d5.k3), how is the committee's policy. A
 * *relayed opinion* is what the Front or a socio-political organisation has gathered and passes on of its own accord (d9.k3).
 * Both go to one committee. It reads them before anybody else does, shows them or says why not, and answers.
 *
 * Each has a stream of its own, `public-opinion/<id>`, chained like that of a case. What a sender wrote about himself and in
 * his own words may have to be erased, and an event cannot: so the event carries a *seal*, a salted hash, and the words lie
 * beside the stream. With the words erased the chain still verifies, and says that something was received, when, and by whom
 * it was answered.
 *
 * Example: a comment of 05/01/2026 is open until it is answered or not shown; its policy says by 16/01/2026.
 */

/** What stands in an event for words that can be erased: SHA-256 of salt and text, hex. */
export type Seal = string

/** Who gathered an opinion, from whom, and when it came to know of it. */
export interface Relay {
  readonly body: string
  /** A group of people, never names: «các hộ kinh doanh chợ phường». */
  readonly from: string
  readonly knownOn: LocalDate
  readonly relayedOn: LocalDate
  readonly says: string
}

/** Whether the public may read it; where not, why. */
export interface Moderation {
  readonly shown: boolean
  readonly reason: string | null
  readonly on: LocalDate
  readonly by: Author
}

export interface OpinionAnswer {
  readonly says: string
  readonly on: LocalDate
  readonly by: Author
}

export interface PublicOpinion {
  readonly version: number
  readonly channel: 'comment' | 'relayed'
  /** The committee to which it goes. */
  readonly committee: string
  /** The publication that it is about; null for a relayed opinion about nothing single. */
  readonly publication: string | null
  readonly receivedOn: LocalDate
  readonly receivedAt: string
  readonly relay: Relay | null
  readonly moderation: Moderation | null
  readonly answer: OpinionAnswer | null
  /** Whether the sender has had his words erased. */
  readonly erased: boolean
}

/** Whether the public reads it. */
export const isShown = ({ moderation, erased }: Pick<PublicOpinion, 'moderation' | 'erased'>): boolean => moderation?.shown === true && !erased

/** Whether the committee still owes something: it is neither answered nor, with a reason, not shown. */
export const isOpen = ({ moderation, answer, erased }: Pick<PublicOpinion, 'moderation' | 'answer' | 'erased'>): boolean =>
  answer === null && moderation?.shown !== false && !erased
