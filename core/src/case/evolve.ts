import { submitHandlers } from '../d04-go-ahead/k1-submit.ts'
import { competenceHandlers } from '../d04-go-ahead/k2-competence.ts'
import { forwardHandlers } from '../d04-go-ahead/k2-forward.ts'
import { extendHandlers } from '../d04-go-ahead/k3-extend.ts'
import { replyHandlers } from '../d04-go-ahead/k3-reply.ts'
import { adviseHandlers } from '../d04-go-ahead/k3a-g1-advise.ts'
import { appraisalHandlers } from '../d04-go-ahead/k3a-g1-appraisal.ts'
import { opinionHandlers } from '../d04-go-ahead/k3a-g1-opinion.ts'
import { appraisalReportHandlers } from '../d04-go-ahead/k3a-g2-appraisal-report.ts'
import { infeasibleHandlers } from '../d04-go-ahead/k3a-g2-infeasible.ts'
import { collectiveHandlers } from '../d04-go-ahead/k3a-g2-put-to-collective.ts'
import { deliberationHandlers } from '../d04-go-ahead/k3b-deliberation.ts'
import { beyondCompetenceHandlers } from '../d04-go-ahead/k3b-g1-beyond-competence.ts'
import { headHandlers } from '../d04-go-ahead/k3b-g2-head.ts'
import { resubmitHandlers } from '../d04-go-ahead/k3b-g3-resubmit.ts'
import { actUrgentlyHandlers } from '../d04-go-ahead/k4-act-urgently.ts'
import { concludeUrgentHandlers } from '../d04-go-ahead/k4-conclude-urgent.ts'
import { directUrgentHandlers } from '../d04-go-ahead/k4-direct-urgent.ts'
import { reportUrgentInWritingHandlers } from '../d04-go-ahead/k4-report-in-writing.ts'
import { reportUrgentHandlers } from '../d04-go-ahead/k4-report-urgent.ts'
import { unsuitableHandlers } from '../d04-go-ahead/k5-unsuitable-provision.ts'
import { legalReviewHandlers } from '../d10-implementation/k2-legal-review.ts'
import { startHandlers } from '../practice/start-implementation.ts'
import { progressHandlers } from '../d08-cadre/k3-progress.ts'
import { difficultyHandlers } from '../d08-cadre/k4-difficulty.ts'
import { resolutionHandlers } from '../d07-party-duties/k4-resolve-difficulty.ts'
import { encouragementPlanHandlers } from '../d07-party-duties/k3-encouragement-plan.ts'
import { inspectionHandlers } from '../d07-party-duties/k4-inspect.ts'
import { changeImplementersHandlers } from '../practice/change-implementers.ts'
import { stopHandlers } from '../practice/stop-implementation.ts'
import { completionHandlers } from '../d08-cadre/k2-completion.ts'
import { evaluationHandlers } from '../d05-encouragement/k2-cuoi-evaluation.ts'
import { reportIncidentHandlers } from '../d08-cadre/k3-report-incident.ts'
import { remedyHandlers } from '../d08-cadre/k5-remedy.ts'
import { makePublicHandlers } from '../d06-protection/k2b-make-public.ts'
import { reportUpHandlers } from '../d06-protection/k2c-report-up.ts'
import { directVerificationHandlers } from '../d06-protection/k2c-direct-verification.ts'
import { concludeVerificationHandlers } from '../d06-protection/k2c-conclude-verification.ts'
import { decideProtectionHandlers } from '../d06-protection/k2c-decide-protection.ts'
import { measureHandlers } from '../d05-encouragement/k2-measure.ts'
import { proposeHandlers } from '../d05-encouragement/propose.ts'
import { decideEncouragementHandlers } from '../d05-encouragement/k2-cuoi-decide.ts'
import { proposeUpHandlers } from '../d05-encouragement/k2-cuoi-propose-up.ts'
import { competentLevelHandlers } from '../d05-encouragement/k2-cuoi-competent-level.ts'
import { deliverHandlers } from '../d05-encouragement/deliver.ts'
import { publishHandlers } from '../d05-encouragement/k3-publish.ts'
import { replicateHandlers } from '../d05-encouragement/k2g-replicate.ts'
import { archiveHandlers } from '../practice/archive.ts'
import { withdrawPublicationHandlers } from '../practice/withdraw-publication.ts'
import { correctionHandlers } from '../practice/correct-entry.ts'
import { dueDateHandlers } from './move-due-dates.ts'
import { requestProtectionHandlers } from '../d08-cadre/k4-request-protection.ts'
import { initiateProtectionHandlers } from '../d07-party-duties/k5-initiate-protection.ts'
import { protectionMeasureHandlers } from '../d06-protection/k2a-measure.ts'
import { escalationHandlers } from '../d07-party-duties/k5-escalate-protection.ts'
import { escalationReportHandlers } from '../d07-party-duties/k5-report-escalation.ts'
import { climbHandlers } from '../d07-party-duties/k6-climb-protection.ts'
import { requestCoordinationHandlers } from '../d09-coordination/k1-request-coordination.ts'
import { answerCoordinationHandlers } from '../d09-coordination/k1-answer-coordination.ts'
import { agencyAnswerHandlers } from '../practice/record-agency-answer.ts'
import { endProtectionHandlers } from '../practice/end-protection.ts'
import { vacancyHandlers } from '../practice/vacated-posts.ts'
import { successionHandlers } from './pass-to-successor.ts'
import { externalHandlers } from '../practice/record-external.ts'
import { registerHandlers } from '../practice/register.ts'
import { replacementHandlers } from '../practice/replace.ts'
import { supplementHandlers } from '../practice/supplement.ts'
import { withdrawHandlers } from '../practice/withdraw.ts'
import { draftCase, type CaseFile } from './case-file.ts'
import type { CaseEvent, EventType } from './event.ts'
import type { Handler, Handlers } from './handlers.ts'
import { stageAfter } from './stage.ts'

const HANDLERS: Handlers<EventType> = {
  ...submitHandlers,
  ...competenceHandlers,
  ...forwardHandlers,
  ...extendHandlers,
  ...replyHandlers,
  ...adviseHandlers,
  ...appraisalHandlers,
  ...opinionHandlers,
  ...appraisalReportHandlers,
  ...infeasibleHandlers,
  ...collectiveHandlers,
  ...deliberationHandlers,
  ...beyondCompetenceHandlers,
  ...headHandlers,
  ...resubmitHandlers,
  ...unsuitableHandlers,
  ...reportUrgentHandlers,
  ...directUrgentHandlers,
  ...actUrgentlyHandlers,
  ...reportUrgentInWritingHandlers,
  ...concludeUrgentHandlers,
  ...legalReviewHandlers,
  ...startHandlers,
  ...progressHandlers,
  ...difficultyHandlers,
  ...resolutionHandlers,
  ...encouragementPlanHandlers,
  ...inspectionHandlers,
  ...changeImplementersHandlers,
  ...stopHandlers,
  ...completionHandlers,
  ...evaluationHandlers,
  ...reportIncidentHandlers,
  ...reportUpHandlers,
  ...directVerificationHandlers,
  ...concludeVerificationHandlers,
  ...decideProtectionHandlers,
  ...makePublicHandlers,
  ...remedyHandlers,
  ...measureHandlers,
  ...proposeHandlers,
  ...decideEncouragementHandlers,
  ...proposeUpHandlers,
  ...competentLevelHandlers,
  ...deliverHandlers,
  ...publishHandlers,
  ...replicateHandlers,
  ...requestProtectionHandlers,
  ...initiateProtectionHandlers,
  ...protectionMeasureHandlers,
  ...escalationHandlers,
  ...escalationReportHandlers,
  ...requestCoordinationHandlers,
  ...answerCoordinationHandlers,
  ...agencyAnswerHandlers,
  ...endProtectionHandlers,
  ...registerHandlers,
  ...supplementHandlers,
  ...withdrawHandlers,
  ...correctionHandlers,
  ...withdrawPublicationHandlers,
  ...externalHandlers,
  ...replacementHandlers,
  ...dueDateHandlers,
  ...successionHandlers,
  ...vacancyHandlers,
  ...climbHandlers,
  ...archiveHandlers,
}

export const EVENT_TYPES = Object.keys(HANDLERS) as readonly EventType[]

/** An event that this version of the program does not know: never skipped, always an error. */
export class UnknownEventError extends Error {
  constructor(type: string) {
    super(`No rule of evolution for the event ${type}`)
  }
}

/**
 * The case after one more event. Total over the events it knows.
 * @throws UnknownEventError for any other.
 */
export function evolve(file: CaseFile, event: CaseEvent): CaseFile {
  if (!Object.hasOwn(HANDLERS, event.type)) throw new UnknownEventError(event.type)
  const handler = HANDLERS[event.type] as Handler<EventType>
  const version = file.version + 1
  const stage = stageAfter(file.stage, event)
  const moved = stage !== file.stage || event.type === 'CollectiveDeliberated'
  const tookPlace = event.type === 'PlanSubmitted' ? event.data.receivedOn : event.on
  return {
    ...file,
    ...handler(file, event, version),
    version,
    entered: [...file.entered, { event: version, at: event.enteredAt }],
    stage,
    stageSince: moved ? tookPlace : file.stageSince,
  }
}

/** The case that its events tell; an empty stream has told nothing yet. */
export function fold(id: string, events: readonly CaseEvent[]): CaseFile {
  const nobody = { person: '', members: [], onBehalfOf: null }
  return events.reduce(evolve, draftCase({ id, proposer: nobody, managingCommittee: '', draft: {} }))
}
