import { OUTCOMES } from '../../../d04-go-ahead/k3b-deliberation.ts'
import { aDeliberation, aHeadDecision } from '../../../testing/act-data.ts'
import { aMeeting } from '../../../testing/meeting.ts'
import { currentPlan, proposingSide } from '../../case-file.ts'
import type { AttemptsAt } from './attempt.ts'
import { letterOf } from './letter-of.ts'

/** A meeting of today with the votes that carry each outcome, in which nobody votes on his own case. */
export const byCollective: AttemptsAt<'record-deliberation' | 'head-decides' | 'report-override'> = {
  'record-deliberation': ({ file, committee, today }) =>
    OUTCOMES.map((outcome) => {
      const body = file.agenda?.body ?? 'standingCommittee'
      const meeting = aMeeting({ committee, body, heldOn: today, carrying: outcome, recused: proposingSide(file) })
      return { data: aDeliberation(outcome, { meeting, implementers: currentPlan(file)?.implementers ?? [] }) }
    }),
  'head-decides': ({ file }) => [{ data: aHeadDecision({ implementers: currentPlan(file)?.implementers ?? [] }) }],
  'report-override': (asked) => [{ data: { letter: letterOf(asked) } }],
}
