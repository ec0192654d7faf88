import type { EventType } from '@dam-lam/core'

/*
 * Who sees what, said once more and in other words than the product says it, so that the two can be held against each other:
 *
 *   A case is seen by its proposer and implementers, its managing and competent committees, the bodies asked (what they were
 *   asked), and the superior from the moment it must be told. Until the reply is issued, opinions, appraisal, votes and minutes
 *   are for the committee's bodies; afterwards the proposer sees outcome, reasons and vote totals, not who voted how. The
 *   administrator sees no case. Protection is confidential: the cadre, the managing committee, the bodies asked (what they were
 *   asked), the superior from the moment it is told; nobody else, whatever else of the case he sees.
 *
 * Nothing here may be imported from the product's own rules of sight. The tree is the illustrative one: a person is
 * `role.committee`, and the role says what the person is.
 */

/** What a case is about, told by the test that made it; people are user names, committees are ids. */
export interface Facts {
  /** Proposer, members of the group, implementers named in the plan. */
  readonly proposing: readonly string[]
  /** Implementers whom only the approval names. */
  readonly approved?: readonly string[]
  /** The committee that manages the proposer, which stands first, and each that has the case to answer. */
  readonly committees: readonly string[]
  /** The bodies (by the person who speaks for them) and council members asked to appraise. */
  readonly appraising?: readonly string[]
  /** Those of them who took somebody's place. */
  readonly replacing?: readonly string[]
  /** Those asked about legal risk. */
  readonly reviewing?: readonly string[]
  /** Levels above that were told of an urgent situation, and all that becomes of it. */
  readonly toldOfUrgency?: readonly string[]
  /** Cadres whose protection was asked for, the bodies above asked to protect, those asked to coordinate, the superiors told of it. */
  readonly underProtection?: readonly string[]
  readonly protecting?: readonly string[]
  readonly coordinating?: readonly string[]
  readonly toldOfProtection?: readonly string[]
  /** Direct superiors that were passed over, who are told of the plan and of nothing that becomes of it. */
  readonly skipped?: readonly string[]
  /** Superiors to whom a decision must be reported: the head's, that the matter is beyond competence; or who are asked for forms of encouragement. */
  readonly told?: readonly string[]
  /** Direct superiors of a level under which something went wrong, and the people of the bodies that verify for them. */
  readonly overIncident?: readonly string[]
  readonly verifying?: readonly string[]
  /** Whether the level that gave the go-ahead has decided on protection. */
  readonly decided?: boolean
  /** The rounds (1, or 2 once prepared again) whose written reply has been issued. */
  readonly answered: readonly number[]
  /** A draft is seen by its authors alone. */
  readonly draftOf?: readonly string[]
}

/** Why somebody sees a case. */
export type Relation = 'proposer' | 'committee' | 'asked to appraise' | 'replacement' | 'asked about legal risk' | 'skipped superior' | 'superior told' | 'told of urgency' | 'over the incident' | 'author' | 'cadre under protection' | 'managing committee' | 'asked to protect' | 'asked to coordinate' | 'told of protection'

/** Who sits in a committee's collective or works in its office. Officers of bodies, cadres and the administrator do not. */
const SITS = ['vanphong', 'chanhvanphong', 'bithu', 'phobithu', 'uyvien', 'uyvien2', 'uyvien3', 'chaphanh', 'chaphanh2']

/** Everything that makes this person a reader of the case; nothing for everybody else. */
export function relationsOf(person: string, facts: Facts): readonly Relation[] {
  if (facts.draftOf) return facts.draftOf.includes(person) ? ['author'] : []
  const [role = '', committee = ''] = person.split('.')
  const sitsIn = (committees: readonly string[] = []): boolean => SITS.includes(role) && committees.includes(committee)
  const named = (people: readonly string[] = []): boolean => people.includes(person)
  const found: readonly (readonly [boolean, Relation])[] = [
    [named(facts.proposing) || (named(facts.approved) && facts.answered.length > 0), 'proposer'],
    [sitsIn(facts.committees), 'committee'],
    [named(facts.appraising), 'asked to appraise'],
    [named(facts.replacing), 'replacement'],
    [named(facts.reviewing), 'asked about legal risk'],
    [sitsIn(facts.skipped), 'skipped superior'],
    [sitsIn(facts.told), 'superior told'],
    [sitsIn(facts.toldOfUrgency), 'told of urgency'],
    [sitsIn(facts.overIncident) || named(facts.verifying), 'over the incident'],
    [named(facts.underProtection), 'cadre under protection'],
    [sitsIn(facts.committees.slice(0, 1)), 'managing committee'],
    [named(facts.protecting), 'asked to protect'],
    [named(facts.coordinating), 'asked to coordinate'],
    [sitsIn(facts.toldOfProtection), 'told of protection'],
  ]
  return found.flatMap(([holds, relation]) => (holds ? [relation] : []))
}

/** Parts of a case that are shown or kept back together. */
export type Group = 'plan' | 'road' | 'reply' | 'appraisers' | 'reviewers' | 'advice' | 'opinion' | 'request' | 'findings' | 'agenda' | 'outcome' | 'minutes' | 'head' | 'follow-up' | 'report-up' | 'urgency' | 'work' | 'conclusion' | 'verified' | 'wish' | 'published' | 'protection' | 'handing up' | 'protecting' | 'coordination'

/** Something written into a case: in which part, by whom, in which round. */
export interface Mark {
  readonly group: Group
  readonly author: string
  readonly round: number
}

const EVERYONE: readonly Relation[] = ['proposer', 'committee', 'asked to appraise', 'asked about legal risk', 'skipped superior', 'superior told', 'told of urgency', 'over the incident', 'author', 'asked to protect', 'asked to coordinate', 'told of protection']
const NOT_THE_ASKED = EVERYONE.filter((relation) => !relation.startsWith('asked'))

const WHO_PROTECT: readonly Relation[] = ['cadre under protection', 'managing committee', 'told of protection']

/** Who sees each part: at any time, and who besides once the written reply has been issued. */
const SEEN: Readonly<Record<Group, { readonly always: readonly Relation[]; readonly afterReply?: readonly Relation[]; readonly afterDecision?: readonly Relation[] }>> = {
  /** What is proposed, and by when it must be answered. */
  plan: { always: EVERYONE },
  /** What the committee and the proposer write to each other, and where the case goes. */
  road: { always: EVERYONE },
  reply: { always: NOT_THE_ASKED },
  appraisers: { always: EVERYONE.filter((relation) => relation === 'asked to appraise' || !relation.startsWith('asked')) },
  reviewers: { always: ['committee', 'asked about legal risk'] },
  advice: { always: ['committee'] },
  opinion: { always: ['committee'] },
  /** That somebody else appraises now, or by another day, and why. */
  request: { always: ['committee', 'replacement'] },
  findings: { always: ['committee'], afterReply: ['proposer'] },
  agenda: { always: ['committee'], afterReply: ['proposer'] },
  /** Outcome, reasons and vote totals; what was approved is what a verification measures against. */
  outcome: { always: ['committee', 'over the incident'], afterReply: ['proposer'] },
  /** Who sat in the meeting, and what its minutes say. */
  minutes: { always: ['committee'] },
  /** What the head decided alone, and its report to the superior. */
  head: { always: ['committee', 'superior told'], afterReply: ['proposer'] },
  /** What follows from an outcome and would tell it. */
  'follow-up': { always: ['committee'], afterReply: ['proposer'] },
  /** That the collective found the matter beyond its competence, and what it proposes. */
  'report-up': { always: ['committee', 'superior told'], afterReply: ['proposer'] },
  /** What happened, who was told, what was done: urgent action. */
  urgency: { always: NOT_THE_ASKED },
  /** How the go-ahead is carried out. */
  work: { always: NOT_THE_ASKED },
  /** What a collective concluded on what was done; who sat there is kept with the minutes. */
  conclusion: { always: NOT_THE_ASKED },
  /** Who somebody would like to see encouraged, before the collective has decided. */
  wish: { always: ['committee'] },
  /** What a verification found: for those who decide and those who verify; the cadre learns it with the decision. */
  verified: { always: ['committee', 'over the incident'], afterDecision: ['proposer'] },
  /** What was made public. */
  published: { always: EVERYONE },
  /** Why protection is needed, and that it has ended. */
  protection: { always: [...WHO_PROTECT, 'asked to protect'] },
  'handing up': { always: [...WHO_PROTECT, 'asked to protect'] },
  /** The measures, and what the superior is told. */
  protecting: { always: WHO_PROTECT },
  coordination: { always: [...WHO_PROTECT, 'asked to coordinate'] },
}

/** Whether anybody may read it anywhere, signed in or not: it was made public. */
export const isPublic = ({ group }: Pick<Mark, 'group'>): boolean => group === 'published'

/** Whether this person may read what was written there. What one wrote oneself one may always read. */
export function mayRead(person: string, facts: Facts, { group, author, round }: Mark): boolean {
  const relations = relationsOf(person, facts)
  if (relations.length === 0) return false
  const { always, afterReply = [], afterDecision = [] } = SEEN[group]
  const sees = (readers: readonly Relation[]): boolean => relations.some((relation) => readers.includes(relation))
  return author === person || sees(always) || (facts.answered.includes(round) && sees(afterReply)) || (facts.decided === true && sees(afterDecision))
}

/** To which part each event belongs; an event that has a place in none does not compile. */
export const GROUP_OF: Readonly<Record<EventType, Group>> = {
  PlanSubmitted: 'plan',
  AdjustmentProposed: 'advice',
  PlanResubmitted: 'plan',
  PlanSupplemented: 'plan',
  PlanRegistered: 'plan',
  ReplyExtended: 'plan',
  /** Shown duty by duty; no case here has one. */
  DueDateMoved: 'plan',
  SupplementRequested: 'road',
  CompetenceDeclared: 'road',
  PlanForwarded: 'road',
  SuperiorInformed: 'road',
  BeyondCompetenceReported: 'road',
  PlanWithdrawn: 'road',
  WithdrawalConfirmed: 'road',
  EntryCorrected: 'road',
  CaseArchived: 'road',
  CommitteeSucceeded: 'road',
  BodySucceeded: 'road',
  ReplyIssued: 'reply',
  ExternalActRecorded: 'reply',
  AppraisalAssigned: 'appraisers',
  AppraisalCouncilEstablished: 'appraisers',
  LegalReviewAssigned: 'reviewers',
  RouteAdvised: 'advice',
  OpinionGiven: 'opinion',
  AppraiserReplaced: 'request',
  PostsVacated: 'request',
  OpinionDueChanged: 'request',
  AppraisalReported: 'findings',
  PutToCollective: 'agenda',
  CollectiveDeliberated: 'outcome',
  HeadDecided: 'head',
  OverrideReported: 'head',
  InfeasibilityNotified: 'follow-up',
  UnsuitableProvisionReported: 'follow-up',
  IssuerResponded: 'follow-up',
  UrgencyReported: 'urgency',
  UrgencyDirected: 'urgency',
  ActedUrgently: 'urgency',
  UrgentActionReportedInWriting: 'urgency',
  UrgentActionConcluded: 'conclusion',
  ImplementationStarted: 'work',
  ProgressReported: 'work',
  DifficultyRaised: 'work',
  SupportRequested: 'work',
  DifficultyResolved: 'work',
  EncouragementPlanned: 'work',
  PlanTaskDone: 'work',
  Inspected: 'work',
  ImplementersChanged: 'work',
  ImplementationCompleted: 'work',
  ImplementationStopped: 'conclusion',
  ResultsEvaluated: 'conclusion',
  IncidentReported: 'work',
  IncidentReportedUp: 'work',
  VerificationDirected: 'work',
  VerificationConcluded: 'verified',
  ProtectionDecided: 'conclusion',
  MatterMadePublic: 'published',
  IncidentRemedied: 'work',
  EncouragementMeasureGiven: 'work',
  EncouragementProposed: 'wish',
  EncouragementDecided: 'conclusion',
  EncouragementProposedToCompetentLevel: 'conclusion',
  CompetentLevelDecided: 'work',
  EncouragementDelivered: 'work',
  EncouragementPublished: 'published',
  ModelTakenUp: 'work',
  PublicationWithdrawn: 'work',
  ProtectionRequested: 'protection',
  ProtectionInitiated: 'protection',
  ProtectionEnded: 'protection',
  ProtectionEscalated: 'handing up',
  EscalationReported: 'protecting',
  ProtectionMeasureApplied: 'protecting',
  ProtectionClimbed: 'protecting',
  AgencyAnswerRecorded: 'protecting',
  AgencyVacated: 'coordination',
  CoordinationRequested: 'coordination',
  CoordinationAnswered: 'coordination',
}
