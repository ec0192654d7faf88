import type { CaseFile } from './case-file.ts'
import type { CaseEvent, EventType } from './event.ts'
import type { Sight, SightReason } from './visibility.ts'

/**
 * Until the reply is issued, advice, appraisal, opinions, votes and minutes are for the committee's bodies. Afterwards
 * the proposer sees outcome, reasons and vote totals, not who sat in the meeting. A body that was asked sees the plan,
 * its own request and its own opinion; a superior that is merely told sees the road, not the inside.
 */
const INSIDE: readonly EventType[] = [
  'RouteAdvised',
  'OpinionGiven',
  'AppraisalReported',
  'LegalReviewAssigned',
  'CollectiveDeliberated',
  'PutToCollective',
  'AppraiserReplaced',
  'OpinionDueChanged',
]

/** Shown to the proposer once the reply to it has been issued; the rest of the inside stays inside. */
const AFTER_REPLY: readonly EventType[] = ['AppraisalReported', 'CollectiveDeliberated', 'PutToCollective']

/** How much of an event a reader sees. `outline` keeps outcome, reasons and vote totals, without names. */
export type EventSight = 'whole' | 'outline' | 'withheld'

const seesInside = (why: readonly SightReason[]): boolean =>
  why.includes('managing-committee') || why.includes('competent-committee')

/** What a reader with these reasons sees of one event. */
export function eventSight(file: CaseFile, event: CaseEvent, reader: { readonly person: string; readonly why: readonly SightReason[]; readonly bodies: readonly string[] }): EventSight {
  const { why } = reader
  if (!INSIDE.includes(event.type) || seesInside(why)) return 'whole'
  if (event.by.person === reader.person || (event.by.body !== null && reader.bodies.includes(event.by.body))) return 'whole'
  if (why.includes('asked')) return event.type === 'LegalReviewAssigned' ? 'whole' : 'withheld'
  if (why.includes('proposer') && AFTER_REPLY.includes(event.type) && wasAnswered(file)) return 'outline'
  return 'withheld'
}

const wasAnswered = (file: CaseFile): boolean => file.receipts.some(({ reply }) => reply !== null)

/** The reasons for which one of these parties sees the case. */
export const reasonsFor = (sights: readonly Sight[], parties: readonly string[]): readonly SightReason[] =>
  sights.filter(({ party }) => parties.includes(party)).map(({ why }) => why)
