import type { Meeting } from '../../../d04-go-ahead/k3b-deliberation.ts'
import { addDays } from '../../../time/index.ts'
import { proposingSide } from '../../case-file.ts'
import type { Asked } from '../attempts/attempt.ts'
import { BLANK } from './defect.ts'

interface WithMeeting {
  readonly meeting: Meeting
}

const inMeeting = (code: string, change: (meeting: Meeting, asked: Asked) => Partial<Meeting> | null) => ({
  code,
  spoil: <Data extends WithMeeting>(data: Data, asked: Asked): Data | null => {
    const changed = change(data.meeting, asked)
    return changed && { ...data, meeting: { ...data.meeting, ...changed } }
  },
})

const someoneRecused = ({ present }: Meeting, { file }: Asked): boolean => present.some((person) => proposingSide(file).includes(person))

/** What can be wrong with who sat and who voted, whichever act carries the meeting. */
export const ATTENDANCE_DEFECTS = [
  inMeeting('meeting.total-is-all-members', ({ total }) => ({ total: total - 1 })),
  inMeeting('meeting.present-are-members', ({ present }) => ({ present: [...present, 'canbo.coso'] })),
  inMeeting('meeting.present-are-members', ({ present }) => ({ present: [...present, ...present.slice(0, 1)] })),
  // Where somebody is recused, his vote would be a second fault.
  inMeeting('meeting.votes-of-those-present', (meeting, asked) => (someoneRecused(meeting, asked) ? null : { other: meeting.other + 1 })),
  inMeeting('meeting.recused-do-not-vote', (meeting, asked) => (someoneRecused(meeting, asked) ? { other: meeting.other + 1 } : null)),
  inMeeting('meeting.minutes', () => ({ minutes: BLANK })),
] as const

/** What can be wrong with a meeting that concludes on something other than the go-ahead. */
export const MEETING_DEFECTS = [
  ...ATTENDANCE_DEFECTS,
  inMeeting('meeting.held-in-time', (_meeting, { today }) => ({ heldOn: addDays(today, -400) })),
  inMeeting('meeting.held-in-time', (_meeting, { today }) => ({ heldOn: addDays(today, 1) })),
  inMeeting('meeting.conclusion-carried', () => ({ for: 2, against: 0, other: 0 })),
] as const
