import type { CaseEvent } from './event.ts'

/** Where a case stands. */
export const STAGES = [
  'draft',
  'submitted',
  'registered',
  'in-appraisal',
  'appraised',
  'before-collective',
  'not-agreed',
  'decided',
  'answered',
  'prepare-again',
  'forwarded',
  'infeasible',
  'withdrawn',
  'in-implementation',
  'completed',
  'closed',
  'stopped',
  'evaluated',
  // urgent action (d4.k4)
  'urgency-reported',
  'urgency-directed',
  'acted-urgently',
  'urgency-accounted',
  'urgency-concluded',
  // protection without another case (d7.k5, d8.k4)
  'protection-requested',
  'protection-escalated',
  'under-protection',
  'protection-ended',
] as const

export type Stage = (typeof STAGES)[number]

/** The life of a case in one place: the stage after an event, or the stage before it where the event moves nothing. */
export function stageAfter(before: Stage, event: CaseEvent): Stage {
  switch (event.type) {
    case 'PlanSubmitted':
    case 'PlanResubmitted':
      return 'submitted'
    case 'PlanRegistered':
      return 'registered'
    case 'PlanSupplemented':
      // What was appraised is what is decided: a plan changed after its appraisal is appraised again.
      return before === 'appraised' ? 'registered' : before
    case 'PlanForwarded':
    case 'BeyondCompetenceReported':
      return 'forwarded'
    case 'AppraisalAssigned':
    case 'AppraisalCouncilEstablished':
      return 'in-appraisal'
    case 'AppraisalReported':
      return 'appraised'
    case 'InfeasibilityNotified':
      return 'infeasible'
    case 'PutToCollective':
      return 'before-collective'
    case 'CollectiveDeliberated':
      return AFTER_DELIBERATION[event.data.outcome]
    case 'HeadDecided':
      return 'decided'
    case 'ReplyIssued':
      return event.data.kind === 'beyond-competence' || event.data.kind === 'prepare-again' ? before : 'answered'
    case 'ExternalActRecorded':
      return afterExternal(before, event.data)
    case 'ImplementationStarted':
      return 'in-implementation'
    case 'ImplementationStopped':
      return 'stopped'
    case 'ImplementationCompleted':
      return 'completed'
    case 'ResultsEvaluated':
      return 'evaluated'
    case 'UrgencyReported':
      return 'urgency-reported'
    case 'UrgencyDirected':
      return 'urgency-directed'
    case 'ActedUrgently':
      return 'acted-urgently'
    case 'UrgentActionReportedInWriting':
      return 'urgency-accounted'
    case 'UrgentActionConcluded':
      return 'urgency-concluded'
    case 'ProtectionRequested':
    case 'ProtectionInitiated':
    case 'ProtectionMeasureApplied':
    case 'ProtectionEscalated':
    case 'ProtectionEnded':
      return afterProtection(before, event)
    case 'AgencyAnswerRecorded':
      return event.data.measure !== null && before === 'protection-escalated' ? 'under-protection' : before
    case 'PlanWithdrawn':
      return 'withdrawn'
    case 'WithdrawalConfirmed':
    case 'CaseArchived':
      return 'closed'
    default:
      return before
  }
}

const AFTER_DELIBERATION = {
  approved: 'decided',
  refused: 'decided',
  'not-agreed': 'not-agreed',
  'prepare-again': 'prepare-again',
  'beyond-competence': 'decided',
  'refer-to-executive-committee': 'appraised',
} as const satisfies Record<string, Stage>

/** Only a case that is nothing but a protection is moved by it; beside the life of any other case it moves nothing. */
function afterProtection(before: Stage, { type }: Pick<CaseEvent, 'type'>): Stage {
  if (type === 'ProtectionRequested' || type === 'ProtectionInitiated') return before === 'draft' ? 'protection-requested' : before
  if (!UNDER_PROTECTION.includes(before)) return before
  if (type === 'ProtectionEnded') return 'protection-ended'
  // Handed up after something was done: the cadre is under protection all the same.
  return type === 'ProtectionEscalated' && before === 'protection-requested' ? 'protection-escalated' : type === 'ProtectionMeasureApplied' ? 'under-protection' : before
}

const UNDER_PROTECTION: readonly Stage[] = ['protection-requested', 'protection-escalated', 'under-protection']

function afterExternal(before: Stage, data: Extract<CaseEvent, { type: 'ExternalActRecorded' }>['data']): Stage {
  if (data.act === 'register') return 'registered'
  if (data.act === 'evaluate-results') return 'evaluated'
  if (data.act === 'decide-encouragement' || data.act === 'competent-level-decides') return before
  return data.reply.kind === 'prepare-again' ? 'prepare-again' : 'answered'
}
