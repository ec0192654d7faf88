import type { CaseEvent } from '@dam-lam/core'

/**
 * What the proposer sees of the inside once the reply is issued: outcome, reasons and vote totals, not who sat in the
 * meeting, not its minutes, not who had no opinion.
 */
export function outlineOf(event: CaseEvent): Readonly<Record<string, unknown>> {
  switch (event.type) {
    case 'CollectiveDeliberated': {
      const { present: _present, minutes: _minutes, ...meeting } = event.data.meeting
      return { ...event.data, meeting }
    }
    case 'AppraisalReported':
      return { findings: event.data.findings }
    case 'PutToCollective':
      return { ...event.data }
    default:
      return {}
  }
}
