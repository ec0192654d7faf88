import { describe, expect, test } from 'vitest'
import { aCase, aPlan, DAYS } from '../testing/index.ts'

const registered = aCase().submitted().registered()
const MISSING = { missing: [{ field: 'risks', note: 'Nêu rõ biện pháp với rủi ro thất lạc.' }] }
const asked = registered.given('vanphong.phuong', 'request-supplement', MISSING)
const BETTER = { plan: aPlan({ solution: 'Có thêm biện pháp niêm phong.' }) }

describe('yêu cầu bổ sung', () => {
  test('Điều 4 khoản 1: văn phòng nêu rõ thiếu gì', () => {
    const { file } = registered.when('vanphong.phuong').does('request-supplement', MISSING).isAccepted('SupplementRequested')
    expect(file.supplementRequests).toMatchObject([{ ...MISSING, answered: null }])
  })

  test.each([
    ['không nêu gì', { missing: [] }],
    ['nêu mà không nói rõ', { missing: [{ field: 'risks', note: ' ' }] }],
  ])('Điều 4 khoản 1: %s thì không yêu cầu được', (_what, data) => {
    registered.when('vanphong.phuong').does('request-supplement', data).isRefused([{ code: 'request-supplement.missing', clauses: ['d4.k1'], data: {} }])
  })

  test('chỉ văn phòng yêu cầu', () => {
    registered
      .when('thamdinh.phuong')
      .does('request-supplement', MISSING)
      .isRefused([{ code: 'request-supplement.by-office', data: { whoMay: ['office/phuong'] } }])
  })

  test('đã trình tập thể thì không yêu cầu bổ sung nữa', () => {
    registered
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .when('vanphong.phuong')
      .does('request-supplement', MISSING)
      .isRefused([{ code: 'request-supplement.stage', data: { possibleAt: ['registered', 'in-appraisal', 'appraised'] } }])
  })
})

describe('bổ sung kế hoạch', () => {
  test('bản bổ sung là phiên bản mới, bản cũ còn nguyên', () => {
    const { file } = asked.on(DAYS.day2).when('canbo.phuong').does('supplement', BETTER).isAccepted('PlanSupplemented')
    expect(file.plans.map(({ plan }) => plan.solution)).toEqual([aPlan().solution, BETTER.plan.solution])
    expect(file.supplementRequests).toMatchObject([{ answered: { on: DAYS.day2 } }])
  })

  test('Điều 4 khoản 3: chờ bổ sung thì hạn trả lời vẫn chạy', () => {
    const late = asked.on(DAYS.day20).given('canbo.phuong', 'supplement', BETTER)
    expect(late.duty('reply').due.date).toBe(DAYS.day30)
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: bổ sung sau báo cáo thẩm định thì phải thẩm định lại mới trình được', () => {
    const changed = asked.inAppraisal().appraised().given('canbo.phuong', 'supplement', BETTER)
    expect(changed.file.stage).toBe('registered')
    changed
      .when('bithu.phuong')
      .does('put-to-collective', { body: 'standingCommittee' })
      .isRefused([{ code: 'put-to-collective.after-appraisal', clauses: ['d4.k3.a.g2'], data: { stage: 'registered' } }])
    expect(changed.inAppraisal().appraised().beforeCollective().deliberated().file.approval?.planVersion).toBe(2)
  })

  test('chỉ người đề xuất bổ sung', () => {
    asked
      .when('canbo2.phuong')
      .does('supplement', BETTER)
      .isRefused([{ code: 'supplement.by-proposer', data: { whoMay: ['person/canbo.phuong'] } }])
  })

  test('không ai yêu cầu thì không tự thay kế hoạch đã gửi', () => {
    registered.when('canbo.phuong').does('supplement', BETTER).isRefused([{ code: 'supplement.was-requested', data: {} }])
  })

  test('đã trình tập thể thì không thay kế hoạch được nữa', () => {
    asked
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .when('canbo.phuong')
      .does('supplement', BETTER)
      .isRefused([{ code: 'supplement.stage', data: { stage: 'before-collective' } }])
  })

  test('Điều 4 khoản 1: bản bổ sung cũng phải đủ', () => {
    asked.when('canbo.phuong').does('supplement', { plan: aPlan({ problem: '' }) }).isRefused([{ code: 'plan.problem', clauses: ['d4.k1'] }])
  })
})
