import { ACTS, clausesOf, SYSTEM_ACTS, type ActName, type EventType, type SystemActName } from '@dam-lam/core'
import { label } from '@dam-lam/law'
import { basisOf } from '../../face/basis/basis-of.ts'
import type { Basis } from '../../face/basis/basis.ts'

/** By which act an event came about. */
const ACT_OF_EVENT: { readonly [Type in EventType]: ActName | SystemActName } = {
  PlanSubmitted: 'submit',
  PlanRegistered: 'register',
  SupplementRequested: 'request-supplement',
  PlanSupplemented: 'supplement',
  RouteAdvised: 'advise',
  CompetenceDeclared: 'declare-within-competence',
  PlanForwarded: 'forward',
  SuperiorInformed: 'inform-superior',
  ReplyExtended: 'extend',
  AppraisalAssigned: 'assign-appraisal',
  AppraisalCouncilEstablished: 'establish-council',
  LegalReviewAssigned: 'assign-legal-review',
  OpinionGiven: 'give-opinion',
  AppraiserReplaced: 'replace-appraiser',
  OpinionDueChanged: 'change-opinion-due',
  AppraisalReported: 'report-appraisal',
  InfeasibilityNotified: 'notify-infeasible',
  PutToCollective: 'put-to-collective',
  CollectiveDeliberated: 'record-deliberation',
  HeadDecided: 'head-decides',
  OverrideReported: 'report-override',
  BeyondCompetenceReported: 'report-beyond-competence',
  ReplyIssued: 'issue-reply',
  PlanResubmitted: 'resubmit',
  UnsuitableProvisionReported: 'report-unsuitable-provision',
  IssuerResponded: 'record-issuer-response',
  ExternalActRecorded: 'record-external',
  UrgencyReported: 'report-urgent',
  UrgencyDirected: 'direct-urgent',
  ActedUrgently: 'act-urgently',
  UrgentActionReportedInWriting: 'report-urgent-in-writing',
  UrgentActionConcluded: 'conclude-urgent',
  ImplementationStarted: 'start-implementation',
  ProgressReported: 'report-progress',
  DifficultyRaised: 'raise-difficulty',
  SupportRequested: 'request-support',
  DifficultyResolved: 'resolve-difficulty',
  EncouragementPlanned: 'plan-encouragement-and-protection',
  PlanTaskDone: 'report-plan-task',
  Inspected: 'inspect',
  ImplementersChanged: 'change-implementers',
  ImplementationStopped: 'stop-implementation',
  ImplementationCompleted: 'complete',
  ResultsEvaluated: 'evaluate-results',
  IncidentReported: 'report-incident',
  IncidentReportedUp: 'report-incident-to-superior',
  VerificationDirected: 'direct-verification',
  VerificationConcluded: 'conclude-verification',
  ProtectionDecided: 'decide-protection',
  MatterMadePublic: 'make-public',
  IncidentRemedied: 'remedy',
  PlanWithdrawn: 'withdraw',
  WithdrawalConfirmed: 'confirm-withdrawal',
  EntryCorrected: 'correct-entry',
  CaseArchived: 'archive',
  DueDateMoved: 'move-due-dates',
  CommitteeSucceeded: 'pass-to-successor',
  BodySucceeded: 'pass-to-successor',
}

/** What an event rests on: the ground of the act by which it came about. */
export function groundOfEvent(type: EventType): Omit<Basis, 'subject'> {
  const { basis } = { ...ACTS, ...SYSTEM_ACTS }[ACT_OF_EVENT[type]]
  return basisOf({
    ground: basis.ground,
    clauses: clausesOf(basis).map(({ at, quote }) => ({ id: at, label: label(at, 'vi'), quote })),
    ...(basis.ground === 'policy' && { policy: basis.policy }),
  })
}
