import type { Meeting } from './k3b-deliberation.ts'
import type { Scope } from './k1-plan.ts'
import type { Entry } from './k3-receipt.ts'
import type { Letter } from '../practice/letter.ts'

/**
 * Urgent action (d4.k4): a pressing or unexpected situation leaves no time to plan and to ask. Whoever must handle it
 * reports to a head or to any level above, by whatever means fits, and is directed; only where reporting is impossible
 * may the cadre decide alone, and then reports in writing as soon as conditions allow. Either way the collective
 * discusses, evaluates and concludes.
 *
 * Two times are kept of everything: when it happened, as stated, and when it was entered.
 *
 *     03:10 a dyke leaks, the telephone network is down → the cadre acts alone → 2 days later the written report →
 *     the standing committee recognises it in full
 */
export interface UrgentAction {
  readonly reports: readonly UrgentReport[]
  readonly directions: readonly UrgentDirection[]
  readonly actedAlone: ActedAlone | null
  readonly writtenReport: WrittenAccount | null
  readonly conclusion: UrgentConclusion | null
}

/** How word was passed where there was no time for paper: «bằng hình thức phù hợp». */
export const WORD_FORMS = ['phone', 'message', 'in-person'] as const
export type WordForm = (typeof WORD_FORMS)[number]

/** A report by word of mouth or message to the head of a committee. */
export interface UrgentReport extends Entry {
  readonly to: string
  readonly situation: string
  readonly whyNoTimeToPlan: string
  readonly form: WordForm
  /** The hour as stated, `HH:mm`; null where nobody remembers it. */
  readonly time: string | null
}

/** What the head who was told directed. */
export interface UrgentDirection extends Entry {
  readonly committee: string
  readonly direction: string
  readonly form: WordForm
  readonly time: string | null
}

/** What the cadre decided and did because nobody could be reached. */
export interface ActedAlone extends Entry {
  readonly situation: string
  readonly whyNoTimeToPlan: string
  /** By which function, task or power it fell to this cadre to handle it. */
  readonly responsibility: string
  readonly whyReportingImpossible: string
  readonly decided: string
  readonly done: string
  readonly time: string | null
}

/** The full account in writing, to the cadre's direct committee. */
export interface WrittenAccount extends Entry {
  readonly account: string
  readonly results: string
}

export const RECOGNITIONS = ['full', 'part', 'none'] as const
export type Recognition = (typeof RECOGNITIONS)[number]

/** What the collective concluded. */
export interface UrgentConclusion extends Entry {
  readonly committee: string
  readonly meeting: Meeting
  readonly evaluation: string
  readonly recognised: Recognition
  readonly scope: Scope | null
  /** Whether by policy the recognised scope counted as an approved one on that day. */
  readonly countsAsScope: boolean
  readonly letter: Letter | null
}

export const NOTHING_URGENT: UrgentAction = { reports: [], directions: [], actedAlone: null, writtenReport: null, conclusion: null }
