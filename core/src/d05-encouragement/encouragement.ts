import type { Citation } from '@dam-lam/law'
import type { PaperReference } from '../d04-go-ahead/k3-extend.ts'
import type { Entry } from '../d04-go-ahead/k3-receipt.ts'
import type { Meeting } from '../d04-go-ahead/k3b-deliberation.ts'
import type { Letter } from '../practice/letter.ts'
import type { FormId } from './forms.ts'

/**
 * Encouraging those who carry a plan out (Điều 5). Measures of conditions, trust and motivation come from the go-ahead on.
 * The forms are decided once the plan has brought real effect: by the collective that gave the go-ahead, or, beyond its
 * competence or where nothing regulates the form yet, by the competent level to which it proposes them. What was given is
 * delivered, made public (d5.k3), and taken up elsewhere as a model (d5.k2.g). Parts are numbered by order of entry:
 * `award/1`, `request/1`, `publication/1`, `model/1`; awards run on through decisions and requests.
 */
export interface Encouragement {
  readonly measures: readonly Measure[]
  readonly proposals: readonly Proposal[]
  readonly decisions: readonly Decision[]
  readonly requests: readonly Request[]
  readonly deliveries: readonly Delivery[]
  readonly publications: readonly Publication[]
  readonly takenUp: readonly TakenUp[]
}

/** Who gets which form, and what it is in this case. */
export interface AwardWish {
  readonly form: FormId
  /** What it is: a sum, a title, a post, a period of time. */
  readonly what: string
  readonly people: readonly string[]
}

export interface Measure extends AwardWish, Entry {
  readonly committee: string
}

export interface Proposal extends Entry {
  readonly person: string
  readonly committee: string
  readonly awards: readonly AwardWish[]
  readonly reasons: string
}

/** A form that is within competence rests on a rule of Party or State (d5.k2.cuoi), named here. */
export interface AwardDecided extends AwardWish {
  readonly underRule: string
}

export const WHY_UPWARD = ['beyond-competence', 'not-yet-regulated'] as const
export type WhyUpward = (typeof WHY_UPWARD)[number]

/** A form that the collective may not decide itself, and why. */
export interface AwardProposedUp extends AwardWish {
  readonly why: WhyUpward
}

interface Numbered {
  readonly id: string
}

/** What the collective that gave the go-ahead decided; the meeting is null where the document of an external one says it. */
export interface Decision extends Entry {
  readonly committee: string
  readonly meeting: Meeting | null
  readonly awards: readonly (AwardDecided & Numbered)[]
  readonly reasons: string
}

/** Forms proposed to the competent level, and what it answered. */
export interface Request extends Entry, Numbered {
  /** Who proposes. */
  readonly committee: string
  /** The level asked. */
  readonly level: string
  readonly meeting: Meeting
  readonly awards: readonly (AwardProposedUp & Numbered)[]
  readonly reasons: string
  readonly letter: Letter
  readonly answer: Answer | null
}

/** Of the awards proposed, those granted; none means that nothing was. */
export interface Answer extends Entry {
  readonly granted: readonly string[]
  readonly reasons: string
  readonly document: PaperReference
  /** Entered from its document, since its people do not work here. */
  readonly external: boolean
}

export interface Delivery extends Entry {
  readonly award: string
  readonly how: string
  readonly document: PaperReference
}

export interface Publication extends Entry, Published {}

/**
 * What the public may read of an encouragement, and the whole of it: nothing personal stands here beyond what is meant to
 * be read. `people` are written as they are to appear, and may be none.
 */
export interface Published {
  /** `publication/1`: in the order in which those of the case were published. */
  readonly publication: string
  /** The committee that publishes. */
  readonly committee: string
  readonly title: string
  readonly text: string
  readonly forms: readonly PublishedForm[]
}

export interface PublishedForm {
  /** The award of the case that is published with it; of no use to the public. */
  readonly award: string
  readonly form: FormId
  /** The words of the form, and where they stand. */
  readonly citation: Citation
  readonly people: readonly string[]
}

/** Another committee takes the published model up (nhân rộng). */
export interface TakenUp extends Entry, Numbered {
  readonly committee: string
  readonly publication: string
  readonly where: string
  readonly note: string | null
  /** The id of the case in which it does so, where it has one. */
  readonly newCase: string | null
}

export const NOTHING_ENCOURAGED: Encouragement = {
  measures: [],
  proposals: [],
  decisions: [],
  requests: [],
  deliveries: [],
  publications: [],
  takenUp: [],
}

/** The same awards, numbered on from those that the case already has. */
export function numbered<One extends AwardWish>({ decisions, requests }: Encouragement, awards: readonly One[]): readonly (One & Numbered)[] {
  const before = [...decisions, ...requests].reduce((sum, part) => sum + part.awards.length, 0)
  return awards.map((award, index) => ({ ...award, id: `award/${before + index + 1}` }))
}
