import type { ActData } from '../case/acts.ts'
import { addDays } from '../time/index.ts'
import { aCase, type ACase } from './a-case.ts'
import { DAYS } from './days.ts'
import { aMeeting } from './meeting.ts'
import type { Beginning } from './told-case.ts'

/** A case that got the go-ahead of the standing committee, and was told so. */
export const anApprovedCase = (beginning: Beginning = {}, reportEveryMonths?: number): ACase =>
  aCase(beginning)
    .submitted()
    .registered()
    .inAppraisal()
    .appraised()
    .beforeCollective()
    .deliberated('approved', { ...(reportEveryMonths !== undefined && { reportEveryMonths }) })
    .answered()

/** The same, begun by its implementer on the same day. */
export const aStartedCase = (beginning: Beginning = {}, reportEveryMonths?: number): ACase =>
  anApprovedCase(beginning, reportEveryMonths).given('canbo.phuong', 'start-implementation', {})

/** Data of the acts of carrying out, with nothing wrong in it; the plan is the one that tests tell of. */

export const aProgressReport = (change: Partial<ActData<'report-progress'>> = {}): ActData<'report-progress'> => ({
  done: 'Đã khảo sát hai khu dân cư.',
  results: 'Đạt mục tiêu của kỳ.',
  ...change,
})

export const aDifficulty = (change: Partial<ActData<'raise-difficulty'>> = {}): ActData<'raise-difficulty'> => ({
  what: 'Thiếu số liệu đất đai.',
  proposal: 'Giao cơ quan chuyên môn cung cấp.',
  ...change,
})

export const anEncouragementPlan = (change: Partial<ActData<'plan-encouragement-and-protection'>> = {}): ActData<'plan-encouragement-and-protection'> => ({
  drawnUpBy: 'ban.thamdinh.phuong',
  tasks: [{ what: 'Động viên, theo dõi tâm tư.', body: 'ban.thamdinh.phuong', dueOn: addDays(DAYS.receipt, 30) }],
  ...change,
})

/** Every expected result of the usual plan, each with evidence. */
export const aCompletion = (change: Partial<ActData<'complete'>> = {}): ActData<'complete'> => ({
  results: [{ expected: 0, achieved: 'full', evidence: 'Số liệu theo dõi hằng tháng.' }],
  summary: 'Đã thực hiện xong.',
  ...change,
})

export const anEvaluation = (change: Partial<ActData<'evaluate-results'>> = {}): ActData<'evaluate-results'> => ({
  meeting: aMeeting(),
  verdict: 'effective',
  reasons: 'Thời gian giải quyết giảm một nửa.',
  ...change,
})
