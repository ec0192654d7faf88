import { movesSeen, type CaseEvent, type CaseFile, type EventReader, type Meeting } from '@dam-lam/core'

/** Votes and outcome, without who sat there. */
function withoutNames({ present: _present, minutes: _minutes, ...meeting }: Meeting): Omit<Meeting, 'present' | 'minutes'> {
  return meeting
}

/**
 * What the proposer sees of the inside once the reply is issued: outcome, reasons and vote totals, not who sat in the
 * meeting, not its minutes, not who had no opinion. Of due days that moved, each reader sees those that he may know of.
 * Where something went wrong, a cadre reads what was found and decided about himself, not about another; the superior about all.
 */
export function outlineOf(event: CaseEvent, file: CaseFile, reader: EventReader): Readonly<Record<string, unknown>> {
  switch (event.type) {
    case 'CollectiveDeliberated':
    case 'UrgentActionConcluded':
    case 'ImplementationStopped':
    case 'ResultsEvaluated':
    case 'EncouragementDecided':
    case 'EncouragementProposedToCompetentLevel': {
      if (event.data.meeting === null) return { ...event.data }
      return { ...event.data, meeting: withoutNames(event.data.meeting) }
    }
    case 'VerificationConcluded': {
      const { findings } = event.data
      return { ...event.data, findings: { ...findings, motives: findings.motives.filter(({ person }) => person === reader.person) } }
    }
    case 'ProtectionDecided': {
      const cadres = event.data.cadres.filter(({ person }) => person === reader.person || reader.why.includes('superior'))
      const decided = { ...event.data, cadres, letter: cadres.length === 0 ? null : event.data.letter }
      return event.data.meeting === null ? decided : { ...decided, meeting: withoutNames(event.data.meeting) }
    }
    case 'AppraisalReported':
      return { findings: event.data.findings }
    case 'PutToCollective':
      return { ...event.data }
    case 'DueDateMoved':
      return { ...event.data, moved: movesSeen(file, event.data, reader) }
    default:
      return {}
  }
}
