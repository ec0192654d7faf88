import { describe, expect, test } from 'vitest'
import { aCase, aCompletion, aLetter, anEvaluation, anUnsuitablePlan, type ACase } from '../testing/index.ts'

const before = aCase().submitted().registered().inAppraisal().appraised().beforeCollective()
const answered = before.deliberated('refused').answered('refused')
const carriedOut = (from: ACase): ACase =>
  from.given('canbo.phuong', 'start-implementation', {}).given('canbo.phuong', 'complete', aCompletion()).given('vanphong.phuong', 'evaluate-results', anEvaluation())
const REASON = { reason: 'Đã trả lời, không còn việc phải làm.' }

describe('lưu trữ hồ sơ', () => {
  test('đã trả lời và không ai còn nợ gì thì lưu trữ được', () => {
    expect(answered.when('vanphong.phuong').does('archive', REASON).isAccepted('CaseArchived').file.stage).toBe('closed')
  })

  test('chưa trả lời thì chưa lưu trữ được', () => {
    before.deliberated('refused').when('vanphong.phuong').does('archive', REASON).isRefused([
      { code: 'archive.stage', data: { stage: 'decided', possibleAt: ['answered', 'evaluated', 'stopped', 'urgency-concluded', 'protection-ended'] } },
      { code: 'archive.nothing-owed', data: {} },
    ])
  })

  test('Điều 4 khoản 5: chưa báo cáo cơ quan ban hành thì chưa lưu trữ được', () => {
    const unsuitable = aCase({ plan: anUnsuitablePlan() }).submitted().registered().inAppraisal().appraised().beforeCollective().deliberated().answered()
    carriedOut(unsuitable).when('vanphong.phuong').does('archive', REASON).isRefused([{ code: 'archive.nothing-owed', data: {} }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: người đứng đầu chưa báo cáo cấp trên thì chưa lưu trữ được', () => {
    const byHead = before.deliberated('not-agreed').headDecided().answered()
    carriedOut(byHead).when('vanphong.phuong').does('archive', REASON).isRefused([{ code: 'archive.nothing-owed', data: {} }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ hai: báo cáo rồi thì lưu trữ được', () => {
    carriedOut(before.deliberated('not-agreed').headDecided().answered().given('bithu.phuong', 'report-override', { letter: aLetter() }))
      .when('vanphong.phuong')
      .does('archive', REASON)
      .hasVerdict('archive.nothing-owed', 'met')
      .isAccepted()
  })

  test('đã cho chủ trương thì lưu trữ sau khi đánh giá kết quả, hoặc dừng thực hiện', () => {
    const approved = before.deliberated().answered()
    approved.when('vanphong.phuong').does('archive', REASON).isRefused([{ code: 'archive.nothing-owed', data: {} }])
    carriedOut(approved).when('vanphong.phuong').does('archive', REASON).isAccepted('CaseArchived')
  })

  test('chỉ văn phòng lưu trữ, và phải có lý do', () => {
    answered.when('bithu.phuong').does('archive', { reason: '' }).isRefused([
      { code: 'archive.by-office', data: { whoMay: ['office/phuong'] } },
      { code: 'archive.reason', data: {} },
    ])
  })
})
