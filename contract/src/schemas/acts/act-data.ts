import type { ActData, ActName } from '@dam-lam/core'
import type { z } from 'zod'
import { reportOverride, headDecides } from './by-head.ts'
import { recordDeliberation } from './by-meeting.ts'
import * as carrying from './carrying-out.ts'
import * as encouraging from './encouraging.ts'
import * as urgency from './in-urgency.ts'
import * as wrong from './when-it-goes-wrong.ts'
import * as protecting from './protecting.ts'
import * as office from './by-office.ts'
import * as permanentMembers from './by-permanent-members.ts'
import * as proposer from './by-proposer.ts'
import { giveOpinion, reportAppraisal } from './by-those-asked.ts'
import { recordExternal } from './record-external.ts'

/** The data of every act: neither more nor less than it needs. An act without an entry does not compile. */
export const ACT_DATA: { readonly [Name in ActName]: z.ZodType<ActData<Name>> } = {
  submit: proposer.submit,
  register: office.register,
  'request-supplement': office.requestSupplement,
  supplement: proposer.supplement,
  advise: office.advise,
  'declare-within-competence': permanentMembers.declareWithinCompetence,
  forward: permanentMembers.forward,
  'inform-superior': office.informSuperior,
  extend: permanentMembers.extend,
  'assign-appraisal': permanentMembers.assignAppraisal,
  'establish-council': permanentMembers.establishCouncil,
  'assign-legal-review': permanentMembers.assignLegalReview,
  'give-opinion': giveOpinion,
  'replace-appraiser': permanentMembers.replaceAppraiser,
  'replace-council-member': permanentMembers.replaceCouncilMember,
  'change-opinion-due': permanentMembers.changeOpinionDue,
  'report-appraisal': reportAppraisal,
  'notify-infeasible': permanentMembers.notifyInfeasible,
  'put-to-collective': permanentMembers.putToCollective,
  'record-deliberation': recordDeliberation,
  'head-decides': headDecides,
  'report-override': reportOverride,
  'report-beyond-competence': permanentMembers.reportBeyondCompetence,
  'issue-reply': office.issueReply,
  resubmit: proposer.resubmit,
  'report-unsuitable-provision': office.reportUnsuitableProvision,
  'record-issuer-response': office.recordIssuerResponse,
  'report-urgent': urgency.reportUrgent,
  'direct-urgent': urgency.directUrgent,
  'act-urgently': urgency.actUrgently,
  'report-urgent-in-writing': urgency.reportUrgentInWriting,
  'conclude-urgent': urgency.concludeUrgent,
  'start-implementation': carrying.startImplementation,
  'report-progress': carrying.reportProgress,
  'raise-difficulty': carrying.asking,
  'request-support': carrying.asking,
  'resolve-difficulty': carrying.resolveDifficulty,
  'plan-encouragement-and-protection': carrying.planEncouragement,
  'report-plan-task': carrying.reportPlanTask,
  inspect: carrying.inspect,
  'change-implementers': carrying.changeImplementers,
  'stop-implementation': carrying.stopImplementation,
  complete: carrying.complete,
  'evaluate-results': carrying.evaluateResults,
  'report-incident': wrong.reportIncident,
  'report-incident-to-superior': wrong.reportIncidentToSuperior,
  'direct-verification': wrong.directVerification,
  'conclude-verification': wrong.concludeVerification,
  'decide-protection': wrong.decideProtection,
  'make-public': wrong.makePublic,
  remedy: wrong.remedy,
  'give-encouragement-measure': encouraging.giveMeasure,
  'propose-encouragement': encouraging.proposeEncouragement,
  'decide-encouragement': encouraging.decideEncouragement,
  'propose-encouragement-to-competent-level': encouraging.proposeUp,
  'competent-level-decides': encouraging.competentLevelDecides,
  'deliver-encouragement': encouraging.deliverEncouragement,
  'publish-encouragement': encouraging.publishEncouragement,
  replicate: encouraging.replicate,
  'request-protection': protecting.requestProtection,
  'initiate-protection': protecting.initiateProtection,
  'apply-protection-measure': protecting.applyProtectionMeasure,
  'escalate-protection': protecting.escalateProtection,
  'report-escalation': protecting.reportEscalation,
  'request-coordination': protecting.requestCoordination,
  'answer-coordination': protecting.answerCoordination,
  'record-agency-answer': protecting.recordAgencyAnswer,
  'end-protection': protecting.endProtection,
  'record-external': recordExternal,
  withdraw: proposer.withdraw,
  'confirm-withdrawal': office.confirmWithdrawal,
  'correct-entry': office.correctEntry,
  'withdraw-publication': office.withdrawPublication,
  archive: office.archive,
}
