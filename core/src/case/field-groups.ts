import { postKey } from '../organisations/post.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseEvent, EventType } from './event.ts'
import { seesDuty } from './duty-sight.ts'
import type { DueDateMove, MovedDueDate } from './move-due-dates.ts'
import { knowsReply, seesInside } from './sees-inside.ts'
import { wasAnswered } from './sees-outcome.ts'
import { isConfidential, knowingOf, type ConfidentialEvent } from './protection-sight.ts'
import { mustBeTold, wasAskedIn } from './told-and-asked.ts'
import type { Sight, SightReason } from './visibility.ts'

/**
 * What belongs together when it is shown or kept back. Until the reply is issued, advice, appraisal, opinions, votes and
 * minutes are for the committee's bodies. Afterwards the proposer sees outcome, reasons and vote totals, not who sat in
 * the meeting. A body that was asked sees the plan, the request under which it was asked and its own answer. A superior sees
 * the road, and what it must be told; not the inside.
 *
 * - `open`     for everyone who sees the case
 * - `request`  who was asked; between the bodies, each knows only the request under which it was asked itself
 * - `reply`    what the proposer is answered; the bodies asked were not asked about that
 * - `inside`   for the committee's bodies, for good
 * - `meeting`  for the committee's bodies; in outline for the proposer, once the written reply has been issued
 * - `outcome`  what tells by itself what came of the plan; whole for the proposer, once the written reply has been issued
 * - `carrying-out`  for both sides and the superior; a body that was asked about the plan has no part in it, unless given a task
 * - `findings`      what a verification found: for the committee's bodies and the superior; in outline for the cadre, once the decision was told
 * - `conclusion`    a meeting on what was done: for the committee's bodies; in outline for the others who know of it
 * - a protection is confidential: `protection-sight.ts` says who knows of what, whoever else sees the case
 *
 * Due days that moved are shown one by one, each to whoever may know of the duty.
 */
type Group = 'open' | 'request' | 'reply' | 'inside' | 'meeting' | 'outcome' | 'carrying-out' | 'findings' | 'conclusion'

const GROUP: Readonly<Record<Exclude<EventType, 'DueDateMoved' | ConfidentialEvent['type']>, Group>> = {
  PlanSubmitted: 'open',
  PlanResubmitted: 'open',
  PlanSupplemented: 'open',
  PlanRegistered: 'open',
  ReplyExtended: 'open',
  SupplementRequested: 'open',
  CompetenceDeclared: 'open',
  PlanForwarded: 'open',
  SuperiorInformed: 'open',
  BeyondCompetenceReported: 'open',
  PlanWithdrawn: 'open',
  WithdrawalConfirmed: 'open',
  EntryCorrected: 'open',
  CaseArchived: 'open',
  CommitteeSucceeded: 'open',
  BodySucceeded: 'open',
  AppraisalAssigned: 'request',
  AppraisalCouncilEstablished: 'request',
  ReplyIssued: 'reply',
  ExternalActRecorded: 'reply',
  LegalReviewAssigned: 'inside',
  AdjustmentProposed: 'inside',
  RouteAdvised: 'inside',
  OpinionGiven: 'inside',
  AppraiserReplaced: 'inside',
  PostsVacated: 'inside',
  OpinionDueChanged: 'inside',
  AppraisalReported: 'meeting',
  PutToCollective: 'meeting',
  CollectiveDeliberated: 'meeting',
  HeadDecided: 'outcome',
  OverrideReported: 'outcome',
  InfeasibilityNotified: 'outcome',
  UnsuitableProvisionReported: 'outcome',
  IssuerResponded: 'outcome',
  UrgencyReported: 'open',
  UrgencyDirected: 'open',
  ActedUrgently: 'open',
  UrgentActionReportedInWriting: 'open',
  UrgentActionConcluded: 'conclusion',
  ImplementationStarted: 'carrying-out',
  ProgressReported: 'carrying-out',
  DifficultyRaised: 'carrying-out',
  SupportRequested: 'carrying-out',
  DifficultyResolved: 'carrying-out',
  EncouragementPlanned: 'carrying-out',
  PlanTaskDone: 'carrying-out',
  Inspected: 'carrying-out',
  ImplementersChanged: 'carrying-out',
  ImplementationCompleted: 'carrying-out',
  ImplementationStopped: 'conclusion',
  ResultsEvaluated: 'conclusion',
  IncidentReported: 'carrying-out',
  IncidentReportedUp: 'carrying-out',
  VerificationDirected: 'carrying-out',
  VerificationConcluded: 'findings',
  ProtectionDecided: 'conclusion',
  MatterMadePublic: 'open',
  IncidentRemedied: 'carrying-out',
  EncouragementMeasureGiven: 'carrying-out',
  EncouragementProposed: 'inside',
  EncouragementDecided: 'conclusion',
  EncouragementProposedToCompetentLevel: 'conclusion',
  CompetentLevelDecided: 'carrying-out',
  EncouragementDelivered: 'carrying-out',
  EncouragementPublished: 'open',
  ModelTakenUp: 'carrying-out',
  PublicationWithdrawn: 'carrying-out',
}

interface Placed {
  readonly place: number
  readonly event: CaseEvent
}

/** Who looks: a person, for which parties, with which reasons. */
export interface EventReader {
  readonly person: string
  readonly parties: readonly string[]
  readonly why: readonly SightReason[]
}

/** How much of an event a reader sees. `outline` keeps outcome, reasons and vote totals, without names. */
export type EventSight = 'whole' | 'outline' | 'withheld'

/** What this reader sees of the event that stands in this place of the stream. */
export function eventSight(file: CaseFile, { place, event }: Placed, reader: EventReader): EventSight {
  if (event.type === 'DueDateMoved') return sightOfMove(event.data.moved.length, movesSeen(file, event.data, reader).length)
  if (isConfidential(event)) return isByReader(event, reader) || knowingOf(file, event).some((party) => reader.parties.includes(party)) ? 'whole' : 'withheld'
  const group = GROUP[event.type]
  const { why } = reader
  if (group === 'open' || seesInside(why) || isByReader(event, reader)) return 'whole'
  if (mustBeTold(file, place, reader.parties)) return group === 'meeting' || group === 'conclusion' ? 'outline' : 'whole'
  if (group === 'carrying-out') return knowsReply(why) || givesTaskTo(event, reader) ? 'whole' : 'withheld'
  if (group === 'findings') return knowsReply(why) && wasDecided(file, place) ? 'outline' : 'withheld'
  if (group === 'conclusion') return knowsReply(why) ? 'outline' : 'withheld'
  if (group === 'reply') return knowsReply(why) ? 'whole' : 'withheld'
  if (wasAskedIn(file, place, event, reader.parties)) return 'whole'
  if (group === 'request') return knowsReply(why) ? 'whole' : 'withheld'
  if (group === 'inside' || !why.includes('proposer') || !wasAnswered(file, place)) return 'withheld'
  return group === 'meeting' ? 'outline' : 'whole'
}

/** Whether the level that gave the go-ahead has decided on the findings that stand in this place. */
const wasDecided = ({ incidents }: CaseFile, place: number): boolean => incidents.some(({ conclusion, decision }) => conclusion?.event === place && decision !== null)

const isByReader = ({ by }: CaseEvent, { person, parties }: EventReader): boolean => by.person === person || (by.body !== null && parties.includes(`body/${by.body}`))

/** A plan of encouragement and protection is shown to the bodies that have a part in it (d7.k3). */
const givesTaskTo = (event: CaseEvent, { parties }: EventReader): boolean =>
  event.type === 'EncouragementPlanned' && [event.data.drawnUpBy, ...event.data.tasks.map(({ responsible }) => responsible)].some((post) => parties.includes(postKey(post)))

/** Of the due days that moved, those of duties that the reader may know of. */
export const movesSeen = (file: CaseFile, { moved }: DueDateMove, { why, parties }: EventReader): readonly MovedDueDate[] =>
  moved.filter((move) => seesDuty(file, move, { why, parties, own: parties }))

const sightOfMove = (moved: number, seen: number): EventSight => (seen === moved ? 'whole' : seen === 0 ? 'withheld' : 'outline')

/** The reasons for which one of these parties sees the case. */
export const reasonsFor = (sights: readonly Sight[], parties: readonly string[]): readonly SightReason[] =>
  sights.filter(({ party }) => parties.includes(party)).map(({ why }) => why)
