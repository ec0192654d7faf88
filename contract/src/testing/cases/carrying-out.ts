import { aCase, aCompletion, aDifficulty, aMeeting, anEncouragementPlan, anEvaluation, aProgressReport, DAYS } from '@dam-lam/core/testing'
import type { Cases } from './cases.ts'
import { carried, underCentre } from './starts.ts'

export const carryingOut: Cases = {
  'being carried out': carried,
  'not to be stopped': () =>
    aCase({ policy: { 'implementation.approving-collective-may-stop': false } })
      .submitted()
      .registered()
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .deliberated()
      .answered()
      .given('canbo.phuong', 'start-implementation', { note: 'Bắt đầu ở khu dân cư thứ nhất' }),
  'progress reported': () => carried().given('canbo.phuong', 'report-progress', aProgressReport({ risks: 'Chậm mặt bằng' })),
  'difficulty raised': () => carried().given('canbo.phuong', 'raise-difficulty', aDifficulty()).given('canbo.phuong', 'request-support', aDifficulty()),
  'difficulty removed': () =>
    carried()
      .given('canbo.phuong', 'raise-difficulty', aDifficulty())
      .given('bithu.phuong', 'resolve-difficulty', { of: 'difficulty/1', how: 'rule-issued', text: 'Đã ban hành hướng dẫn' }),
  'encouragement planned': () => carried().given('vanphong.phuong', 'plan-encouragement-and-protection', anEncouragementPlan()),
  'task done': () =>
    carried()
      .given('vanphong.phuong', 'plan-encouragement-and-protection', anEncouragementPlan())
      .given('thamdinh.phuong', 'report-plan-task', { task: 'task/1', result: 'Đã động viên' }),
  inspected: () => carried().given('bithu.phuong', 'inspect', { of: 'encouragement-plan', findings: 'Đúng kế hoạch' }),
  'implementers changed': () => carried().given('bithu.phuong', 'change-implementers', { implementers: ['canbo2.phuong'], reason: 'Chuyển công tác' }),
  stopped: () => carried().given('vanphong.phuong', 'stop-implementation', { meeting: aMeeting(), reasons: 'Điều kiện đã thay đổi' }),
  completed: () => carried().given('canbo.phuong', 'complete', aCompletion()),
  evaluated: () => carried().given('canbo.phuong', 'complete', aCompletion()).given('vanphong.phuong', 'evaluate-results', anEvaluation({ verdict: 'partly' })),
  'completed under the centre': () => underCentre(),
  'evaluated by the centre': () =>
    underCentre().given('vanphong.tinh', 'record-external', {
      act: 'evaluate-results',
      document: { number: '12-CV/TW', date: DAYS.receipt },
      data: { verdict: 'effective', reasons: 'Theo văn bản' },
    }),
  'evaluated without effect by the centre': () =>
    underCentre().given('vanphong.tinh', 'record-external', {
      act: 'evaluate-results',
      document: { number: '12-CV/TW', date: DAYS.receipt },
      data: { verdict: 'not', reasons: 'Theo văn bản' },
    }),
}
