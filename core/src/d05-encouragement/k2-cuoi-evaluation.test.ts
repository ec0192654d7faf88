import { describe, expect, test } from 'vitest'
import { aCase, aCompletion, aLetter, anApprovedCase, anEvaluation, aScope, aStartedCase, DAYS, type ACase, type Beginning } from '../testing/index.ts'

const completed = (pilot: boolean, policy: Beginning['policy'] = {}): ACase =>
  aCase({ policy }).submitted().registered().inAppraisal().appraised().beforeCollective()
    .deliberated('approved', { scope: { ...aScope(), pilot } }).answered()
    .given('canbo.phuong', 'start-implementation', {})
    .given('canbo.phuong', 'complete', aCompletion())
const evaluating = (from: ACase, change: Parameters<typeof anEvaluation>[0] = {}, person = 'vanphong.phuong') => from.when(person).does('evaluate-results', anEvaluation(change))
const shortfall = (from: ACase) => evaluating(from, { verdict: 'not' }).isAccepted().file.implementation.evaluation?.acceptedShortfall

describe('Điều 5 khoản 2, đoạn cuối: tập thể đã cho chủ trương đánh giá kết quả', () => {

  test('có hiệu quả, hiệu quả một phần hoặc không, có lý do', () => {
    expect(evaluating(completed(false)).isAccepted('ResultsEvaluated').file).toMatchObject({ stage: 'evaluated', implementation: { evaluation: { verdict: 'effective', acceptedShortfall: false } } })
    evaluating(completed(false), { reasons: '' }).isRefused([{ code: 'evaluate-results.reasons', clauses: ['d5.k2.cuoi'], data: {} }])
    evaluating(completed(false), {}, 'canbo.phuong').hasVerdict('evaluate-results.by-meeting', 'refused')
    evaluating(aStartedCase()).hasVerdict('evaluate-results.stage', 'refused')
  })

  test('Điều 3 khoản 4: thí điểm không đạt mục tiêu là kết quả được chấp nhận, không phải rủi ro, sai sót', () => {
    expect(shortfall(completed(true))).toBe(true)
    expect(shortfall(completed(false))).toBe(false)
    expect(shortfall(completed(true, { 'pilot.shortfall-is-no-incident': false }))).toBe(false)
  })

  test('đánh giá xong thì lưu được hồ sơ; chưa đánh giá thì chưa', () => {
    const archive = { reason: 'Đã xong.' }
    anApprovedCase().when('vanphong.phuong').does('archive', archive).isRefused([{ code: 'archive.nothing-owed', data: {} }])
    evaluating(completed(false)).isAccepted().when('vanphong.phuong').does('archive', archive).isAccepted('CaseArchived')
  })

  test('cấp ủy bên ngoài đã cho chủ trương thì văn phòng nhập đánh giá theo văn bản', () => {
    const document = { number: '12-CV/TW', date: DAYS.receipt }
    const outside = aCase().submitted().registered().forwardedTo('tinh').registered()
      .given('vanphong.phuong', 'issue-reply', { kind: 'beyond-competence', letter: aLetter() })
      .forwardedTo('trunguong')
      .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document, data: { kind: 'approved' } })
      .given('canbo.phuong', 'start-implementation', {})
    const evaluation = { act: 'evaluate-results', document, data: { verdict: 'effective', reasons: 'Theo văn bản.' } } as const
    outside.when('vanphong.tinh').does('record-external', evaluation).hasVerdict('record-external.stage', 'refused')
    const done = outside.given('canbo.phuong', 'complete', aCompletion())
    expect(done.given('vanphong.tinh', 'record-external', evaluation).file).toMatchObject({ stage: 'evaluated', implementation: { evaluation: { committee: 'trunguong', meeting: null } } })
    done.when('vanphong.tinh').does('record-external', { ...evaluation, data: { verdict: 'not', reasons: '' } }).isRefused([{ code: 'record-external.evaluation-reasons', data: {} }])
    done.when('vanphong.tinh').does('record-external', { act: 'issue-reply', document, data: { kind: 'approved' } }).isRefused([
      { code: 'record-external.act-fits-stage', data: { stage: 'completed' } },
    ])
  })
})
