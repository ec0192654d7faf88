import type { CaseEvent, EventOf, EventType } from '../event.ts'
import { foundWanting } from '../../d04-go-ahead/k3a-g2-appraisal-report.ts'

/** What had happened before an event, to be asked about in the order in which it happened. */
class Past {
  readonly #events: readonly CaseEvent[]
  constructor(events: readonly CaseEvent[]) {
    this.#events = events
  }

  /** The last event of one of these types; undefined where there was none. */
  last<Type extends EventType>(...types: readonly Type[]): Extract<CaseEvent, { type: Type }> | undefined {
    const wanted: readonly EventType[] = types
    return this.#events.findLast((event): event is Extract<CaseEvent, { type: Type }> => wanted.includes(event.type))
  }

  /** What has happened since the plan reached the committee that has it in hand. */
  get here(): Past {
    return this.since('PlanSubmitted', 'PlanForwarded', 'BeyondCompetenceReported')
  }

  /** What has happened since the last event of one of these types; all of it where there was none. */
  since(...types: readonly EventType[]): Past {
    return new Past(this.#events.slice(this.#events.findLastIndex(({ type }) => types.includes(type)) + 1))
  }

  some(holds: (event: CaseEvent) => boolean): boolean {
    return this.#events.some(holds)
  }
}

type Precedence = { readonly [Type in EventType]?: (past: Past, event: EventOf<Type>) => boolean }

/** The last meeting, once the plan is here, unless the plan has been put before a meeting again. */
const lastOutcome = (past: Past) => past.here.since('PutToCollective').last('CollectiveDeliberated')?.data.outcome

/** Was the plan appraised here, and found against neither Constitution nor Charter (Điều 3)? */
const isWithinConstitution = (past: Past): boolean => {
  const findings = past.here.last('AppraisalReported')?.data.findings
  return findings !== undefined && findings.withinConstitution && findings.withinCharter
}

const REPLY_NEEDS: { readonly [Kind in EventOf<'ReplyIssued'>['data']['kind']]: (past: Past, committee: string) => boolean } = {
  approved: (past) => lastOutcome(past) === 'approved' || past.here.last('HeadDecided') !== undefined,
  refused: (past) => lastOutcome(past) === 'refused',
  'not-agreed': (past) => lastOutcome(past) === 'not-agreed' && past.here.last('HeadDecided') === undefined,
  infeasible: (past) => past.here.last('InfeasibilityNotified') !== undefined,
  'prepare-again': (past) => lastOutcome(past) === 'prepare-again',
  'beyond-competence': (past, committee) =>
    lastOutcome(past) === 'beyond-competence' ||
    past.some((event) => (event.type === 'PlanForwarded' || event.type === 'BeyondCompetenceReported') && event.data.from === committee),
}

const asksToPrepareAgain = (event: CaseEvent): boolean => {
  if (event.type === 'ReplyIssued') return event.data.kind === 'prepare-again'
  return event.type === 'ExternalActRecorded' && event.data.act === 'issue-reply' && event.data.reply.kind === 'prepare-again'
}

const externallyApproved = (past: Past): boolean =>
  past.some((event) => event.type === 'ExternalActRecorded' && event.data.act === 'issue-reply' && event.data.reply.kind === 'approved')

/** Evaluated, and not as without effect. */
const hasBroughtEffect = (past: Past): boolean =>
  past.some(({ type, data }) => {
    if (type === 'ResultsEvaluated') return data.verdict !== 'not'
    return type === 'ExternalActRecorded' && data.act === 'evaluate-results' && data.evaluation.verdict !== 'not'
  })

/** Some form was decided on, or granted by the level to which it was proposed. */
const wasGivenSomething = (past: Past): boolean =>
  past.some(({ type, data }) => {
    if (type === 'ExternalActRecorded') return data.act === 'decide-encouragement' || (data.act === 'competent-level-decides' && data.answer.granted.length > 0)
    return type === 'EncouragementDecided' || (type === 'CompetentLevelDecided' && data.granted.length > 0)
  })

/** Begun, and neither stopped nor completed since. */
const isBeingCarriedOut = (past: Past): boolean =>
  past.last('ImplementationStarted') !== undefined && past.last('ImplementationStopped', 'ImplementationCompleted') === undefined

/** Let start and answered, by its own committee or by an external one; or done at once and recognised. */
const wasLetStart = (past: Past): boolean =>
  externallyApproved(past) ||
  past.some((event) => event.type === 'ReplyIssued' && event.data.kind === 'approved') ||
  past.some((event) => event.type === 'UrgentActionConcluded' && event.data.recognised !== 'none')

const reported = (past: Past): boolean => past.last('IncidentReported') !== undefined
/** Asked for, or begun unasked, and not ended since. */
const hasProtection = (past: Past, { data: { of } }: { readonly data: { readonly of: string } }): boolean =>
  past.some((event) => (event.type === 'ProtectionRequested' || event.type === 'ProtectionInitiated') && event.data.id === of) &&
  !past.some((event) => event.type === 'ProtectionEnded' && event.data.of === of)

/**
 * What Điều 4 puts before what, written over events alone and without a word from the rules: nothing is decided without
 * appraisal, meeting and, for the head, a meeting that did not agree; nothing is answered that nobody decided.
 */
const PRECEDENCE: Precedence = {
  AppraisalReported: (past) => past.here.since('AppraisalReported').last('AppraisalAssigned', 'AppraisalCouncilEstablished') !== undefined,
  InfeasibilityNotified: (past) => {
    const report = past.here.last('AppraisalReported')
    return report !== undefined && foundWanting(report.data.findings)
  },
  PutToCollective: (past) => {
    const report = past.here.last('AppraisalReported')
    const changedSince = past.here.since('AppraisalReported', 'PlanResubmitted').last('PlanSupplemented')
    const backAgain = past.here.last('PlanResubmitted') !== undefined
    return report !== undefined && !foundWanting(report.data.findings) && (changedSince === undefined || backAgain)
  },
  CollectiveDeliberated: (past, { data }) => {
    const put = past.here.since('CollectiveDeliberated', 'PlanResubmitted').last('PutToCollective')
    if (put?.data.body !== data.meeting.body) return false
    return data.outcome !== 'approved' || (data.meeting.for * 2 > data.meeting.total && isWithinConstitution(past))
  },
  HeadDecided: (past, { by }) =>
    lastOutcome(past) === 'not-agreed' && isWithinConstitution(past) && past.last('PlanSubmitted')?.data.proposer.person !== by.person,
  OverrideReported: (past) => past.last('HeadDecided') !== undefined,
  BeyondCompetenceReported: (past) => lastOutcome(past) === 'beyond-competence',
  SuperiorInformed: (past) => past.some((event) => event.type === 'PlanForwarded' && event.data.skipped !== null),
  ReplyIssued: (past, { data }) => REPLY_NEEDS[data.kind](past, data.committee),
  PlanResubmitted: (past) => past.here.since('CollectiveDeliberated', 'PlanResubmitted').some(asksToPrepareAgain),
  UnsuitableProvisionReported: (past) => lastOutcome(past) === 'approved' || past.last('HeadDecided') !== undefined,
  IssuerResponded: (past) => past.last('UnsuitableProvisionReported') !== undefined,
  ImplementationStarted: wasLetStart,
  ProgressReported: isBeingCarriedOut,
  DifficultyRaised: isBeingCarriedOut,
  SupportRequested: isBeingCarriedOut,
  DifficultyResolved: (past) => isBeingCarriedOut(past) && past.last('DifficultyRaised', 'SupportRequested') !== undefined,
  EncouragementPlanned: isBeingCarriedOut,
  PlanTaskDone: (past) => isBeingCarriedOut(past) && past.last('EncouragementPlanned') !== undefined,
  Inspected: isBeingCarriedOut,
  ImplementersChanged: isBeingCarriedOut,
  ImplementationStopped: isBeingCarriedOut,
  ImplementationCompleted: isBeingCarriedOut,
  ResultsEvaluated: (past) => past.last('ImplementationCompleted', 'UrgentActionConcluded') !== undefined && past.last('ResultsEvaluated') === undefined,
  IncidentReported: wasLetStart,
  IncidentReportedUp: (past, { data }) => reported(past) && data.superior !== null,
  VerificationDirected: reported,
  VerificationConcluded: (past, { data }) => reported(past) && (data.document !== null || past.last('VerificationDirected') !== undefined),
  ProtectionDecided: (past, { data }) => {
    const incident = past.last('IncidentReported')
    return past.last('VerificationConcluded') !== undefined && incident?.data.committee === data.committee && (data.meeting === null || data.meeting.for * 2 > data.meeting.total)
  },
  MatterMadePublic: reported,
  IncidentRemedied: reported,
  EncouragementMeasureGiven: wasLetStart,
  EncouragementProposed: wasLetStart,
  EncouragementDecided: hasBroughtEffect,
  EncouragementProposedToCompetentLevel: hasBroughtEffect,
  CompetentLevelDecided: (past, { data }) => past.some((event) => event.type === 'EncouragementProposedToCompetentLevel' && event.data.level === data.level),
  EncouragementDelivered: wasGivenSomething,
  EncouragementPublished: wasGivenSomething,
  PublicationWithdrawn: (past, { data: { committee } }) =>
    past.some((event) => (event.type === 'EncouragementPublished' || event.type === 'MatterMadePublic') && event.data.committee === committee),
  ModelTakenUp: (past, { by }) => past.some((event) => event.type === 'EncouragementPublished' && event.data.committee !== by.committee),
  ProtectionMeasureApplied: hasProtection,
  ProtectionEscalated: hasProtection,
  EscalationReported: (past) => past.last('ProtectionEscalated') !== undefined,
  // Declining is not an act: a protection ends only after something was done to protect.
  ProtectionEnded: (past, { data: { of } }) =>
    past.some((event) => (event.type === 'ProtectionMeasureApplied' && event.data.of === of) || (event.type === 'AgencyAnswerRecorded' && event.data.measure !== null)),
  CoordinationAnswered: (past, { data: { of } }) => past.some((event) => event.type === 'CoordinationRequested' && event.data.id === of),
  AgencyAnswerRecorded: (past) => past.last('ProtectionEscalated', 'CoordinationRequested') !== undefined,
  UrgencyDirected: (past) => past.last('UrgencyReported') !== undefined,
  ActedUrgently: (past) => past.last('UrgencyReported') === undefined,
  UrgentActionReportedInWriting: (past) => past.last('UrgencyReported', 'ActedUrgently') !== undefined,
  UrgentActionConcluded: (past) => past.last('UrgentActionReportedInWriting') !== undefined,
  PlanWithdrawn: (past) => !['approved', 'refused', 'beyond-competence'].includes(lastOutcome(past) ?? '') && past.here.last('HeadDecided') === undefined,
  WithdrawalConfirmed: (past) => past.last('PlanWithdrawn') !== undefined,
}

/** The types of those events before which something that must come first has not happened. */
export const outOfOrder = (before: readonly CaseEvent[], events: readonly CaseEvent[]): readonly EventType[] =>
  events
    .filter((event, index) => {
      const holds = PRECEDENCE[event.type] as ((past: Past, event: CaseEvent) => boolean) | undefined
      return holds && !holds(new Past([...before, ...events.slice(0, index)]), event)
    })
    .map(({ type }) => type)
