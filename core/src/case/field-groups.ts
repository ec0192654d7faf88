import type { CaseFile } from './case-file.ts'
import type { CaseEvent, EventType } from './event.ts'
import { seesDuty } from './duty-sight.ts'
import type { DueDateMove, MovedDueDate } from './move-due-dates.ts'
import { seesOutcome, wasAnswered } from './sees-outcome.ts'
import { seesInside } from './sees-inside.ts'
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

/**
 * What tells by itself what came of the plan: before the reply for the committee's bodies, and for the superior to whom
 * it is reported; afterwards for everyone who sees the case.
 */
const OUTCOME: readonly EventType[] = ['InfeasibilityNotified', 'HeadDecided', 'OverrideReported', 'UnsuitableProvisionReported', 'IssuerResponded']

interface Placed {
  readonly place: number
  readonly event: CaseEvent
}

/** How much of an event a reader sees. `outline` keeps outcome, reasons and vote totals, without names. */
export type EventSight = 'whole' | 'outline' | 'withheld'

/** Who reads an event: a person, for these reasons, with the bodies for which he speaks. */
export interface EventReader {
  readonly person: string
  readonly why: readonly SightReason[]
  readonly bodies: readonly string[]
}

/** What a reader with these reasons sees of the event that stands in this place of the stream. */
export function eventSight(file: CaseFile, { place, event }: Placed, reader: EventReader): EventSight {
  const { why } = reader
  if (event.type === 'DueDateMoved') return sightOfMove(event.data.moved.length, movesSeen(file, event.data, reader).length)
  if (OUTCOME.includes(event.type)) return seesOutcome(file, place, why) ? 'whole' : 'withheld'
  if (!INSIDE.includes(event.type) || seesInside(why)) return 'whole'
  if (event.by.person === reader.person || (event.by.body !== null && reader.bodies.includes(event.by.body))) return 'whole'
  if (why.includes('asked')) return event.type === 'LegalReviewAssigned' ? 'whole' : 'withheld'
  if (why.includes('proposer') && AFTER_REPLY.includes(event.type) && wasAnswered(file, place)) return 'outline'
  return 'withheld'
}

/** Of the due days that moved, those of duties that the reader may know of. */
export const movesSeen = (file: CaseFile, { moved }: DueDateMove, { person, why, bodies }: EventReader): readonly MovedDueDate[] => {
  const own = [`person/${person}`, ...bodies.map((body) => `body/${body}`)]
  return moved.filter((move) => seesDuty(file, move, { why, own }))
}

const sightOfMove = (moved: number, seen: number): EventSight => (seen === moved ? 'whole' : seen === 0 ? 'withheld' : 'outline')

/** The reasons for which one of these parties sees the case. */
export const reasonsFor = (sights: readonly Sight[], parties: readonly string[]): readonly SightReason[] =>
  sights.filter(({ party }) => parties.includes(party)).map(({ why }) => why)
