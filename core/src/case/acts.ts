import { submit } from '../d04-go-ahead/k1-submit.ts'
import { declareWithinCompetence } from '../d04-go-ahead/k2-competence.ts'
import { forward, informSuperior } from '../d04-go-ahead/k2-forward.ts'
import { extend } from '../d04-go-ahead/k3-extend.ts'
import { issueReply } from '../d04-go-ahead/k3-reply.ts'
import { advise } from '../d04-go-ahead/k3a-g1-advise.ts'
import { assignAppraisal, establishCouncil } from '../d04-go-ahead/k3a-g1-appraisal.ts'
import { giveOpinion } from '../d04-go-ahead/k3a-g1-opinion.ts'
import { reportAppraisal } from '../d04-go-ahead/k3a-g2-appraisal-report.ts'
import { notifyInfeasible } from '../d04-go-ahead/k3a-g2-infeasible.ts'
import { putToCollective } from '../d04-go-ahead/k3a-g2-put-to-collective.ts'
import { recordDeliberation } from '../d04-go-ahead/k3b-deliberation.ts'
import { reportBeyondCompetence } from '../d04-go-ahead/k3b-g1-beyond-competence.ts'
import { headDecides, reportOverride } from '../d04-go-ahead/k3b-g2-head.ts'
import { resubmit } from '../d04-go-ahead/k3b-g3-resubmit.ts'
import { actUrgently } from '../d04-go-ahead/k4-act-urgently.ts'
import { concludeUrgent } from '../d04-go-ahead/k4-conclude-urgent.ts'
import { directUrgent } from '../d04-go-ahead/k4-direct-urgent.ts'
import { reportUrgentInWriting } from '../d04-go-ahead/k4-report-in-writing.ts'
import { reportUrgent } from '../d04-go-ahead/k4-report-urgent.ts'
import { recordIssuerResponse, reportUnsuitableProvision } from '../d04-go-ahead/k5-unsuitable-provision.ts'
import { assignLegalReview } from '../d10-implementation/k2-legal-review.ts'
import { startImplementation } from '../practice/start-implementation.ts'
import { reportProgress } from '../d08-cadre/k3-progress.ts'
import { raiseDifficulty, requestSupport } from '../d08-cadre/k4-difficulty.ts'
import { resolveDifficulty } from '../d07-party-duties/k4-resolve-difficulty.ts'
import { planEncouragement, reportPlanTask } from '../d07-party-duties/k3-encouragement-plan.ts'
import { inspect } from '../d07-party-duties/k4-inspect.ts'
import { changeImplementers } from '../practice/change-implementers.ts'
import { stopImplementation } from '../practice/stop-implementation.ts'
import { complete } from '../d08-cadre/k2-completion.ts'
import { requestProtection } from '../d08-cadre/k4-request-protection.ts'
import { initiateProtection } from '../d07-party-duties/k5-initiate-protection.ts'
import { applyProtectionMeasure } from '../d06-protection/k2a-measure.ts'
import { escalateProtection } from '../d07-party-duties/k5-escalate-protection.ts'
import { reportEscalation } from '../d07-party-duties/k5-report-escalation.ts'
import { endProtection } from '../practice/end-protection.ts'
import { requestCoordination } from '../d09-coordination/k1-request-coordination.ts'
import { answerCoordination } from '../d09-coordination/k1-answer-coordination.ts'
import { recordAgencyAnswer } from '../practice/record-agency-answer.ts'
import { evaluateResults } from '../d05-encouragement/k2-cuoi-evaluation.ts'
import { reportIncident } from '../d08-cadre/k3-report-incident.ts'
import { remedy } from '../d08-cadre/k5-remedy.ts'
import { makePublic } from '../d06-protection/k2b-make-public.ts'
import { reportIncidentToSuperior } from '../d06-protection/k2c-report-up.ts'
import { directVerification } from '../d06-protection/k2c-direct-verification.ts'
import { concludeVerification } from '../d06-protection/k2c-conclude-verification.ts'
import { decideProtection } from '../d06-protection/k2c-decide-protection.ts'
import { giveMeasure } from '../d05-encouragement/k2-measure.ts'
import { proposeEncouragement } from '../d05-encouragement/propose.ts'
import { decideEncouragement } from '../d05-encouragement/k2-cuoi-decide.ts'
import { proposeUp } from '../d05-encouragement/k2-cuoi-propose-up.ts'
import { competentLevelDecides } from '../d05-encouragement/k2-cuoi-competent-level.ts'
import { deliverEncouragement } from '../d05-encouragement/deliver.ts'
import { publishEncouragement } from '../d05-encouragement/k3-publish.ts'
import { replicate } from '../d05-encouragement/k2g-replicate.ts'
import { archive } from '../practice/archive.ts'
import { withdrawPublication } from '../practice/withdraw-publication.ts'
import { correctEntry } from '../practice/correct-entry.ts'
import { recordExternal } from '../practice/record-external.ts'
import { register } from '../practice/register.ts'
import { changeOpinionDue, replaceAppraiser, replaceCouncilMember } from '../practice/replace.ts'
import { requestSupplement, supplement } from '../practice/supplement.ts'
import { confirmWithdrawal, withdraw } from '../practice/withdraw.ts'
import type { Act, DataOf } from './act.ts'

/** Every act on a case, by its name, in the order in which a case usually meets them. */
export const ACTS = {
  submit,
  register,
  'request-supplement': requestSupplement,
  supplement,
  advise,
  'declare-within-competence': declareWithinCompetence,
  forward,
  'inform-superior': informSuperior,
  extend,
  'assign-appraisal': assignAppraisal,
  'establish-council': establishCouncil,
  'assign-legal-review': assignLegalReview,
  'give-opinion': giveOpinion,
  'replace-appraiser': replaceAppraiser,
  'replace-council-member': replaceCouncilMember,
  'change-opinion-due': changeOpinionDue,
  'report-appraisal': reportAppraisal,
  'notify-infeasible': notifyInfeasible,
  'put-to-collective': putToCollective,
  'record-deliberation': recordDeliberation,
  'head-decides': headDecides,
  'report-override': reportOverride,
  'report-beyond-competence': reportBeyondCompetence,
  'issue-reply': issueReply,
  resubmit,
  'report-unsuitable-provision': reportUnsuitableProvision,
  'record-issuer-response': recordIssuerResponse,
  'report-urgent': reportUrgent,
  'direct-urgent': directUrgent,
  'act-urgently': actUrgently,
  'report-urgent-in-writing': reportUrgentInWriting,
  'conclude-urgent': concludeUrgent,
  'start-implementation': startImplementation,
  'report-progress': reportProgress,
  'raise-difficulty': raiseDifficulty,
  'request-support': requestSupport,
  'resolve-difficulty': resolveDifficulty,
  'plan-encouragement-and-protection': planEncouragement,
  'report-plan-task': reportPlanTask,
  inspect,
  'change-implementers': changeImplementers,
  'stop-implementation': stopImplementation,
  complete,
  'evaluate-results': evaluateResults,
  'report-incident': reportIncident,
  'report-incident-to-superior': reportIncidentToSuperior,
  'direct-verification': directVerification,
  'conclude-verification': concludeVerification,
  'decide-protection': decideProtection,
  'make-public': makePublic,
  remedy,
  'give-encouragement-measure': giveMeasure,
  'propose-encouragement': proposeEncouragement,
  'decide-encouragement': decideEncouragement,
  'propose-encouragement-to-competent-level': proposeUp,
  'competent-level-decides': competentLevelDecides,
  'deliver-encouragement': deliverEncouragement,
  'publish-encouragement': publishEncouragement,
  replicate,
  'request-protection': requestProtection,
  'initiate-protection': initiateProtection,
  'apply-protection-measure': applyProtectionMeasure,
  'escalate-protection': escalateProtection,
  'report-escalation': reportEscalation,
  'request-coordination': requestCoordination,
  'answer-coordination': answerCoordination,
  'record-agency-answer': recordAgencyAnswer,
  'end-protection': endProtection,
  'record-external': recordExternal,
  withdraw,
  'confirm-withdrawal': confirmWithdrawal,
  'correct-entry': correctEntry,
  'withdraw-publication': withdrawPublication,
  archive,
} as const

export type ActName = keyof typeof ACTS
export type ActData<Name extends ActName> = DataOf<(typeof ACTS)[Name]>

export const ACT_NAMES = Object.keys(ACTS) as readonly ActName[]

/** An act whose data only the contract has looked at: no data may be handed to it unchecked. */
export const actNamed = (name: ActName): Act<ActName, never> => ACTS[name]
