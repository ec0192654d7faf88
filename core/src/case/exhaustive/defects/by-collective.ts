import { unsuitableMatters } from '../../../d04-go-ahead/k1-plan.ts'
import type { DeliberationData, Meeting } from '../../../d04-go-ahead/k3b-deliberation.ts'
import { addDays } from '../../../time/index.ts'
import { aMeeting } from '../../../testing/meeting.ts'
import { currentPlan, proposingSide, type CaseFile } from '../../case-file.ts'
import { BLANK, type Defect, type DefectsOf } from './defect.ts'
import { LETTER_DEFECTS } from './of-letter.ts'
import { ATTENDANCE_DEFECTS } from './of-meeting.ts'

const inMeeting = (code: string, change: (meeting: Meeting, today: Meeting['heldOn']) => Partial<Meeting>): Defect<'record-deliberation'> => ({
  code,
  spoil: (data, { today }) => ({ ...data, meeting: { ...data.meeting, ...change(data.meeting, today) } }),
})

/** A fault that only a meeting with this outcome can have. */
const inOutcome = (
  outcome: DeliberationData['outcome'],
  code: string,
  change: (data: DeliberationData) => Partial<DeliberationData>,
): Defect<'record-deliberation'> => ({ code, spoil: (data) => (data.outcome === outcome ? { ...data, ...change(data) } : null) })

const withVotes = (meeting: Meeting, votes: Pick<Meeting, 'for' | 'against' | 'other'>): Meeting => ({ ...meeting, ...votes })
const asksForUrgency = (file: CaseFile): boolean => {
  const plan = currentPlan(file)
  return plan !== undefined && unsuitableMatters(plan).length > 0
}

const MEETING: readonly Defect<'record-deliberation'>[] = [
  {
    code: 'meeting.body-on-whose-agenda',
    spoil: (data, { file, committee, today }) => {
      // Only a standing committee refers upward: from the wrong body that would be a second fault.
      if (data.outcome === 'refer-to-executive-committee') return null
      const body = data.meeting.body === 'standingCommittee' ? 'executiveCommittee' : 'standingCommittee'
      return { ...data, meeting: aMeeting({ committee, body, heldOn: today, carrying: data.outcome, recused: proposingSide(file) }) }
    },
  },
  inMeeting('meeting.held-after-appraisal', (_meeting, today) => ({ heldOn: addDays(today, -400) })),
  inMeeting('meeting.held-after-appraisal', (_meeting, today) => ({ heldOn: addDays(today, 1) })),
  ...ATTENDANCE_DEFECTS,
  inMeeting('meeting.competence-basis', () => ({ competenceBasis: BLANK })),
]

const OUTCOME: readonly Defect<'record-deliberation'>[] = [
  inOutcome('approved', 'outcome.carried-by-votes', ({ meeting }) => ({ meeting: withVotes(meeting, { for: 2, against: 0, other: 0 }) })),
  inOutcome('refused', 'outcome.carried-by-votes', ({ meeting }) => ({ meeting: withVotes(meeting, { for: 0, against: 2, other: 0 }) })),
  inOutcome('not-agreed', 'outcome.carried-by-votes', ({ meeting }) => ({ meeting: withVotes(meeting, { for: 4, against: 0, other: 0 }) })),
  inOutcome('approved', 'outcome.approval-has-scope', () => ({ scope: undefined })),
  inOutcome('approved', 'outcome.approval-names-implementers', () => ({ implementers: [] })),
  inOutcome('approved', 'outcome.report-period', () => ({ reportEveryMonths: 0 })),
  inOutcome('prepare-again', 'outcome.prepare-again-says-what', () => ({ missing: BLANK })),
  inOutcome('beyond-competence', 'outcome.beyond-competence-proposes', () => ({ proposedSolution: BLANK })),
  {
    code: 'approval.urgent-need',
    spoil: (data, { file }) => (data.outcome === 'approved' && asksForUrgency(file) ? { ...data, urgentNeed: false } : null),
  },
]

export const byCollective: DefectsOf<'record-deliberation' | 'head-decides' | 'report-override'> = {
  'record-deliberation': [...MEETING, ...OUTCOME],
  'head-decides': [
    { code: 'head-decides.feasible-because', spoil: (data) => ({ ...data, feasibleBecause: BLANK }) },
    { code: 'head-decides.accepts-responsibility', spoil: (data) => ({ ...data, acceptsResponsibility: false }) },
    { code: 'head-decides.implementers', spoil: (data) => ({ ...data, implementers: [] }) },
    { code: 'approval.urgent-need', spoil: (data, { file }) => (asksForUrgency(file) ? { ...data, urgentNeed: false } : null) },
  ],
  'report-override': LETTER_DEFECTS,
}
