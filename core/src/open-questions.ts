import { afterADirection } from './open-questions/after-a-direction.ts'
import { agenciesAnswer } from './open-questions/agencies-answer.ts'
import { againstConstitution } from './open-questions/against-constitution.ts'
import { agreementOfAllMembers } from './open-questions/agreement-of-all-members.ts'
import { anyCadreMayAsk } from './open-questions/any-cadre-may-ask.ts'
import { appraiseAgain } from './open-questions/appraise-again.ts'
import { bareAgreement } from './open-questions/bare-agreement.ts'
import { civilCode } from './open-questions/civil-code.ts'
import { clockOnResubmission } from './open-questions/clock-on-resubmission.ts'
import { competenceImplied } from './open-questions/competence-implied.ts'
import { competentLevelOnForms } from './open-questions/competent-level-on-forms.ts'
import { dayZero } from './open-questions/day-zero.ts'
import { daysInsideThirty } from './open-questions/days-inside-thirty.ts'
import { decliningProtection } from './open-questions/declining-protection.ts'
import { effectiveDate } from './open-questions/effective-date.ts'
import { endedBodies } from './open-questions/ended-bodies.ts'
import { extension } from './open-questions/extension.ts'
import { externalScope } from './open-questions/external-scope.ts'
import { forwardEndsOwnReply } from './open-questions/forward-ends-own-reply.ts'
import { groupAndItsCommittee } from './open-questions/group-and-its-committee.ts'
import { headAfterReply } from './open-questions/head-after-reply.ts'
import { infeasibleOrIneffective } from './open-questions/infeasible-or-ineffective.ts'
import { infeasibleToCollective } from './open-questions/infeasible-to-collective.ts'
import { legalReviewBeforeMeeting } from './open-questions/legal-review-before-meeting.ts'
import { majorityAgainst } from './open-questions/majority-against.ts'
import { measuresBeforeEffect } from './open-questions/measures-before-effect.ts'
import { noDeemedApproval } from './open-questions/no-deemed-approval.ts'
import { noPause } from './open-questions/no-pause.ts'
import { ownCase } from './open-questions/own-case.ts'
import { partlyEffective } from './open-questions/partly-effective.ts'
import { peopleSupervise } from './open-questions/people-supervise.ts'
import { pilotShortfall } from './open-questions/pilot-shortfall.ts'
import { progressPeriod } from './open-questions/progress-period.ts'
import { putToCapUy } from './open-questions/put-to-cap-uy.ts'
import { receiptOnADayOff } from './open-questions/receipt-on-a-day-off.ts'
import { recognisedScope } from './open-questions/recognised-scope.ts'
import { relayedInTime } from './open-questions/relayed-in-time.ts'
import { remindersAndSuperior } from './open-questions/reminders-and-superior.ts'
import { shirkingClimbs } from './open-questions/shirking-climbs.ts'
import { sixtyFromReceipt } from './open-questions/sixty-from-receipt.ts'
import { superiorOwesAnAnswer } from './open-questions/superior-owes-an-answer.ts'
import { thoroughlyConsidered } from './open-questions/thoroughly-considered.ts'
import { urgentNeed } from './open-questions/urgent-need.ts'
import { vagueTimes } from './open-questions/vague-times.ts'
import { whatAPlanCarries } from './open-questions/what-a-plan-carries.ts'
import { whatIsPublished } from './open-questions/what-is-published.ts'
import { whoActsFirst } from './open-questions/who-acts-first.ts'
import { whoAssignsLegalReview } from './open-questions/who-assigns-legal-review.ts'
import { whoDoesOfficeWork } from './open-questions/who-does-office-work.ts'
import { whoIsACadre } from './open-questions/who-is-a-cadre.ts'
import { whoMayStop } from './open-questions/who-may-stop.ts'
import { whoSigns } from './open-questions/who-signs.ts'
import { whoseConclusion } from './open-questions/whose-conclusion.ts'
import { boundByFindings } from './open-questions/bound-by-findings.ts'
import { incidentKnown } from './open-questions/incident-known.ts'
import { secondNormOutsideScope } from './open-questions/second-norm-outside-scope.ts'
import { seriousConsequence } from './open-questions/serious-consequence.ts'
import type { OpenQuestion } from './open-questions/open-question.ts'

/**
 * Where the text can be read in more than one way, once each, in the order of the text. The page `docs/readings/<id>.md`
 * tells it at length; nothing that the program does on such a ground is hidden in the code.
 */
export const OPEN_QUESTIONS: readonly OpenQuestion[] = [
  whoIsACadre,
  againstConstitution,
  pilotShortfall,
  boundByFindings,
  whoMayStop,
  groupAndItsCommittee,
  whatAPlanCarries,
  competenceImplied,
  forwardEndsOwnReply,
  noPause,
  dayZero,
  civilCode,
  receiptOnADayOff,
  extension,
  sixtyFromReceipt,
  noDeemedApproval,
  daysInsideThirty,
  whoSigns,
  whoDoesOfficeWork,
  bareAgreement,
  infeasibleOrIneffective,
  infeasibleToCollective,
  putToCapUy,
  superiorOwesAnAnswer,
  ownCase,
  agreementOfAllMembers,
  majorityAgainst,
  headAfterReply,
  vagueTimes,
  thoroughlyConsidered,
  clockOnResubmission,
  appraiseAgain,
  afterADirection,
  recognisedScope,
  urgentNeed,
  measuresBeforeEffect,
  partlyEffective,
  competentLevelOnForms,
  whatIsPublished,
  peopleSupervise,
  externalScope,
  secondNormOutsideScope,
  seriousConsequence,
  whoseConclusion,
  incidentKnown,
  remindersAndSuperior,
  whoActsFirst,
  decliningProtection,
  shirkingClimbs,
  progressPeriod,
  anyCadreMayAsk,
  agenciesAnswer,
  relayedInTime,
  whoAssignsLegalReview,
  legalReviewBeforeMeeting,
  endedBodies,
  effectiveDate,
]
