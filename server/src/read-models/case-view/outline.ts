import { movesSeen, type CaseEvent, type CaseFile, type EventReader } from '@dam-lam/core'

/**
 * What the proposer sees of the inside once the reply is issued: outcome, reasons and vote totals, not who sat in the
 * meeting, not its minutes, not who had no opinion. Of due days that moved, each reader sees those that he may know of.
 */
export function outlineOf(event: CaseEvent, file: CaseFile, reader: EventReader): Readonly<Record<string, unknown>> {
  switch (event.type) {
    case 'CollectiveDeliberated':
    case 'UrgentActionConcluded':
    case 'ImplementationStopped':
    case 'ResultsEvaluated': {
      if (event.data.meeting === null) return { ...event.data }
      const { present: _present, minutes: _minutes, ...meeting } = event.data.meeting
      return { ...event.data, meeting }
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
