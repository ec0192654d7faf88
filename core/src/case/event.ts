import type { LocalDate } from '../time/index.ts'
import type { SubmitEvents } from '../d04-go-ahead/k1-submit.ts'
import type { CompetenceEvents } from '../d04-go-ahead/k2-competence.ts'
import type { ForwardEvents } from '../d04-go-ahead/k2-forward.ts'
import type { ExtendEvents } from '../d04-go-ahead/k3-extend.ts'
import type { ReplyEvents } from '../d04-go-ahead/k3-reply.ts'
import type { AppraisalEvents } from '../d04-go-ahead/k3a-g1-appraisal.ts'
import type { AdviseEvents } from '../d04-go-ahead/k3a-g1-advise.ts'
import type { OpinionEvents } from '../d04-go-ahead/k3a-g1-opinion.ts'
import type { AppraisalReportEvents } from '../d04-go-ahead/k3a-g2-appraisal-report.ts'
import type { InfeasibleEvents } from '../d04-go-ahead/k3a-g2-infeasible.ts'
import type { CollectiveEvents } from '../d04-go-ahead/k3a-g2-put-to-collective.ts'
import type { BeyondCompetenceEvents } from '../d04-go-ahead/k3b-g1-beyond-competence.ts'
import type { DeliberationEvents } from '../d04-go-ahead/k3b-deliberation.ts'
import type { HeadEvents } from '../d04-go-ahead/k3b-g2-head.ts'
import type { ResubmitEvents } from '../d04-go-ahead/k3b-g3-resubmit.ts'
import type { ActUrgentlyEvents } from '../d04-go-ahead/k4-act-urgently.ts'
import type { ConcludeUrgentEvents } from '../d04-go-ahead/k4-conclude-urgent.ts'
import type { DirectUrgentEvents } from '../d04-go-ahead/k4-direct-urgent.ts'
import type { ReportUrgentInWritingEvents } from '../d04-go-ahead/k4-report-in-writing.ts'
import type { ReportUrgentEvents } from '../d04-go-ahead/k4-report-urgent.ts'
import type { UnsuitableEvents } from '../d04-go-ahead/k5-unsuitable-provision.ts'
import type { LegalReviewEvents } from '../d10-implementation/k2-legal-review.ts'
import type { StartEvents } from '../practice/start-implementation.ts'
import type { ProgressEvents } from '../d08-cadre/k3-progress.ts'
import type { DifficultyEvents } from '../d08-cadre/k4-difficulty.ts'
import type { ResolutionEvents } from '../d07-party-duties/k4-resolve-difficulty.ts'
import type { EncouragementPlanEvents } from '../d07-party-duties/k3-encouragement-plan.ts'
import type { InspectionEvents } from '../d07-party-duties/k4-inspect.ts'
import type { ChangeImplementersEvents } from '../practice/change-implementers.ts'
import type { StopEvents } from '../practice/stop-implementation.ts'
import type { CompletionEvents } from '../d08-cadre/k2-completion.ts'
import type { EvaluationEvents } from '../d05-encouragement/k2-cuoi-evaluation.ts'
import type { ReportIncidentEvents } from '../d08-cadre/k3-report-incident.ts'
import type { RemedyEvents } from '../d08-cadre/k5-remedy.ts'
import type { MakePublicEvents } from '../d06-protection/k2b-make-public.ts'
import type { ReportUpEvents } from '../d06-protection/k2c-report-up.ts'
import type { DirectVerificationEvents } from '../d06-protection/k2c-direct-verification.ts'
import type { ConcludeVerificationEvents } from '../d06-protection/k2c-conclude-verification.ts'
import type { DecideProtectionEvents } from '../d06-protection/k2c-decide-protection.ts'
import type { MeasureEvents } from '../d05-encouragement/k2-measure.ts'
import type { ProposeEvents } from '../d05-encouragement/propose.ts'
import type { DecideEncouragementEvents } from '../d05-encouragement/k2-cuoi-decide.ts'
import type { ProposeUpEvents } from '../d05-encouragement/k2-cuoi-propose-up.ts'
import type { CompetentLevelEvents } from '../d05-encouragement/k2-cuoi-competent-level.ts'
import type { DeliverEvents } from '../d05-encouragement/deliver.ts'
import type { PublishEvents } from '../d05-encouragement/k3-publish.ts'
import type { ReplicateEvents } from '../d05-encouragement/k2g-replicate.ts'
import type { RequestProtectionEvents } from '../d08-cadre/k4-request-protection.ts'
import type { InitiateProtectionEvents } from '../d07-party-duties/k5-initiate-protection.ts'
import type { ProtectionMeasureEvents } from '../d06-protection/k2a-measure.ts'
import type { EscalationEvents } from '../d07-party-duties/k5-escalate-protection.ts'
import type { EscalationReportEvents } from '../d07-party-duties/k5-report-escalation.ts'
import type { ClimbEvents } from '../d07-party-duties/k6-climb-protection.ts'
import type { RequestCoordinationEvents } from '../d09-coordination/k1-request-coordination.ts'
import type { AnswerCoordinationEvents } from '../d09-coordination/k1-answer-coordination.ts'
import type { AgencyAnswerEvents } from '../practice/record-agency-answer.ts'
import type { EndProtectionEvents } from '../practice/end-protection.ts'
import type { ArchiveEvents } from '../practice/archive.ts'
import type { WithdrawPublicationEvents } from '../practice/withdraw-publication.ts'
import type { CorrectionEvents } from '../practice/correct-entry.ts'
import type { DueDateEvents } from './move-due-dates.ts'
import type { VacancyEvents } from '../practice/vacated-posts.ts'
import type { SuccessionEvents } from './pass-to-successor.ts'
import type { ExternalEvents } from '../practice/record-external.ts'
import type { RegisterEvents } from '../practice/register.ts'
import type { ReplacementEvents } from '../practice/replace.ts'
import type { SupplementEvents } from '../practice/supplement.ts'
import type { WithdrawEvents } from '../practice/withdraw.ts'

/** Every event of a case, each owned by the file of its clause. Names are in the past tense and never used again. */
export type EventData = SubmitEvents &
  CompetenceEvents &
  ForwardEvents &
  ExtendEvents &
  ReplyEvents &
  AdviseEvents &
  AppraisalEvents &
  OpinionEvents &
  AppraisalReportEvents &
  InfeasibleEvents &
  CollectiveEvents &
  BeyondCompetenceEvents &
  DeliberationEvents &
  HeadEvents &
  ResubmitEvents &
  UnsuitableEvents &
  ReportUrgentEvents &
  DirectUrgentEvents &
  ActUrgentlyEvents &
  ReportUrgentInWritingEvents &
  ConcludeUrgentEvents &
  LegalReviewEvents &
  StartEvents &
  ProgressEvents &
  DifficultyEvents &
  ResolutionEvents &
  EncouragementPlanEvents &
  InspectionEvents &
  RequestProtectionEvents &
  InitiateProtectionEvents &
  ProtectionMeasureEvents &
  EscalationEvents &
  EscalationReportEvents &
  ClimbEvents &
  RequestCoordinationEvents &
  AnswerCoordinationEvents &
  AgencyAnswerEvents &
  EndProtectionEvents &
  ChangeImplementersEvents &
  StopEvents &
  CompletionEvents &
  EvaluationEvents &
  ReportIncidentEvents &
  ReportUpEvents &
  DirectVerificationEvents &
  ConcludeVerificationEvents &
  DecideProtectionEvents &
  MakePublicEvents &
  RemedyEvents &
  MeasureEvents &
  ProposeEvents &
  DecideEncouragementEvents &
  ProposeUpEvents &
  CompetentLevelEvents &
  DeliverEvents &
  PublishEvents &
  ReplicateEvents &
  RegisterEvents &
  SupplementEvents &
  WithdrawEvents &
  CorrectionEvents &
  WithdrawPublicationEvents &
  ExternalEvents &
  ReplacementEvents &
  DueDateEvents &
  SuccessionEvents &
  VacancyEvents &
  ArchiveEvents

export type EventType = keyof EventData

/** Who did it, in which position: what a reader years later needs to know. Without a position it is the program itself. */
export interface Author {
  readonly person: string
  readonly position: string | null
  readonly committee: string | null
  readonly body: string | null
  /** By which delegation, where it was done in the position of another. */
  readonly delegation?: string
}

/** What every event carries: the day on which it took place, the day and instant at which it was entered, and by whom. */
export interface EventFrame {
  /** The day it took place, as stated. */
  readonly on: LocalDate
  /** The day of entry by the server's clock, Asia/Ho_Chi_Minh. */
  readonly enteredOn: LocalDate
  /** The instant of entry, RFC 3339. */
  readonly enteredAt: string
  readonly by: Author
}

export type EventOf<Type extends EventType> = EventFrame & { readonly type: Type; readonly data: EventData[Type] }
export type CaseEvent = { readonly [Type in EventType]: EventOf<Type> }[EventType]

/** What a rule decides; the frame is put round it by `decide`. */
export type NewEvent = { readonly [Type in EventType]: { readonly type: Type; readonly data: EventData[Type] } }[EventType]
