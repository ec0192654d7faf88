import { RECOGNITIONS } from '../../../d04-go-ahead/k4-urgent-action.ts'
import { aConclusion, anUrgentAct, anUrgentReport, aWrittenAccount } from '../../../testing/urgent-data.ts'
import { aMeeting } from '../../../testing/meeting.ts'
import { proposingSide } from '../../case-file.ts'
import type { AttemptsAt } from './attempt.ts'
import { letterOf } from './letter-of.ts'

/** The head of one's own committee is told, or the one above; a meeting of today recognises all, a part, or nothing. */
export const inUrgency: AttemptsAt<'report-urgent' | 'direct-urgent' | 'act-urgently' | 'report-urgent-in-writing' | 'conclude-urgent'> = {
  'report-urgent': ({ file }) => [file.managingCommittee, 'tinh'].map((to) => ({ data: anUrgentReport({ to }) })),
  'direct-urgent': () => [{ data: { direction: 'Cho gia cố tạm, báo lại khi xong.', form: 'phone' } }],
  'act-urgently': () => [{ data: anUrgentAct() }],
  'report-urgent-in-writing': () => [{ data: aWrittenAccount() }],
  'conclude-urgent': (asked) => {
    const { file, committee, today } = asked
    const meeting = aMeeting({ committee, heldOn: today, recused: proposingSide(file) })
    return RECOGNITIONS.map((recognised) => ({ data: aConclusion(recognised, { meeting, letter: letterOf(asked) }) }))
  },
}
