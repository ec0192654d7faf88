import { describe, expect, test } from 'vitest'
import { aCase, aPlan, DAYS, type ACase } from '../testing/index.ts'
import { legalRiskReported } from './k2-legal-review.ts'

const provincial = aCase({ committee: 'tinh' }).submitted().registered()
const REVIEW = { lead: 'ban.ubkt.tinh', coordinating: ['ban.noichinh.tinh'] }
const REPORT = { opinion: 'conditional', reasons: 'Có rủi ro về thẩm quyền ký kết.', legalRisks: 'Thẩm quyền ký kết', conditions: 'Có hợp đồng mẫu.' } as const
const assigned = provincial.given('bithu.tinh', 'assign-legal-review', REVIEW)
/** What the two bodies of the review owe. */
const owedTo = (told: ACase) =>
  told.duties().filter(({ holder }) => holder.kind === 'body' && ['ban.ubkt.tinh', 'ban.noichinh.tinh'].includes(holder.body))

describe('Điều 10 khoản 2: xem xét rủi ro về pháp lý khi được giao', () => {
  test('Điều 10 khoản 2: Ủy ban Kiểm tra Tỉnh ủy chủ trì, Ban Nội chính phối hợp; hồ sơ không đổi bước', () => {
    const { file } = provincial.when('bithu.tinh').does('assign-legal-review', REVIEW).hasVerdict('assign-legal-review.bodies-known', 'met').isAccepted('LegalReviewAssigned')
    expect(file.stage).toBe('registered')
    expect(file.legalReview).toMatchObject({ lead: { body: 'ban.ubkt.tinh' }, asked: [{ post: { body: 'ban.ubkt.tinh' } }, { post: { body: 'ban.noichinh.tinh' } }] })
  })

  test('Điều 10 khoản 2: chỉ với kế hoạch thuộc thẩm quyền Ban Thường vụ Tỉnh ủy', () => {
    aCase()
      .submitted()
      .registered()
      .when('bithu.phuong')
      .does('assign-legal-review', { lead: 'ban.ubkt.phuong', coordinating: [] })
      .isRefused([{ code: 'assign-legal-review.provincial', clauses: ['d10.k2'], data: { committee: 'phuong' } }])
  })

  test.each(['ban.thamdinh.tinh', 'ban.ubkt.phuong', 'ban.khongco'])('Điều 10 khoản 2: «%s» không phải Ủy ban Kiểm tra Tỉnh ủy thì không chủ trì', (lead) => {
    provincial
      .when('bithu.tinh')
      .does('assign-legal-review', { lead, coordinating: [] })
      .isRefused([{ code: 'assign-legal-review.inspection-leads', clauses: ['d10.k2'], data: { lead } }])
  })

  test('Điều 10 khoản 2: «khi được giao»: ai giao là quy định nội bộ, Thường trực Tỉnh ủy', () => {
    provincial
      .when('vanphong.tinh')
      .does('assign-legal-review', REVIEW)
      .isRefused([
        { code: 'assign-legal-review.by-permanent-members', policy: 'legal-review.assigned-by-permanent-members', data: { whoMay: ['permanent-members/tinh'] } },
      ])
  })

  test('giao một lần', () => {
    assigned.when('bithu.tinh').does('assign-legal-review', REVIEW).isRefused([{ code: 'assign-legal-review.once', data: {} }])
  })

  test('Điều 10 khoản 2: kế hoạch chuẩn bị lại thì giao xem xét lại được, và phải chờ báo cáo mới', () => {
    const again = assigned
      .inAppraisal()
      .given('ubkt.tinh', 'give-opinion', REPORT)
      .appraised()
      .beforeCollective()
      .deliberated('prepare-again')
      .answered('prepare-again')
      .given('canbo.tinh', 'resubmit', { plan: aPlan({ implementers: ['canbo.tinh'] }) })
      .registered('02')
      .when('bithu.tinh')
      .does('assign-legal-review', REVIEW)
      .isAccepted('LegalReviewAssigned')
    expect(legalRiskReported(again.file)).toBe(false)
  })

  test('giao trước khi tập thể quyết định', () => {
    aCase({ committee: 'tinh' })
      .submitted()
      .when('bithu.tinh')
      .does('assign-legal-review', REVIEW)
      .isRefused([{ code: 'assign-legal-review.stage', data: { stage: 'submitted', possibleAt: ['registered', 'in-appraisal', 'appraised', 'before-collective'] } }])
  })

  test('cơ quan phối hợp phải có trong danh mục; không có cơ quan phối hợp thì không xét ở đây', () => {
    const giving = provincial.when('bithu.tinh')
    giving.does('assign-legal-review', { ...REVIEW, coordinating: ['ban.la'] }).isRefused([{ code: 'assign-legal-review.bodies-known', data: { unknown: ['ban.la'] } }])
    giving.does('assign-legal-review', { ...REVIEW, coordinating: [] }).hasVerdict('assign-legal-review.bodies-known', 'not-judged').isAccepted()
  })

  test('Điều 10 khoản 2: chỉ báo cáo của cơ quan chủ trì mới là báo cáo rủi ro pháp lý; không giao thì không phải chờ', () => {
    const appraising = assigned.inAppraisal()
    expect(legalRiskReported(provincial.file)).toBe(true)
    expect(legalRiskReported(appraising.given('noichinh.tinh', 'give-opinion', REPORT).file)).toBe(false)
    expect(legalRiskReported(appraising.given('ubkt.tinh', 'give-opinion', REPORT).file)).toBe(true)
  })
})

describe('Điều 10 khoản 2: việc báo cáo rủi ro pháp lý', () => {
  test('Điều 10 khoản 2: Ủy ban Kiểm tra phải báo cáo, cơ quan phối hợp phải cho ý kiến; hạn theo quy định nội bộ', () => {
    const due = { date: DAYS.day10, kind: 'policy', from: 'opinion.working-days' }
    const clauses = [{ at: 'd10.k2', quote: 'xem xét rủi ro về pháp lý khi đánh giá cho chủ trương' }]
    expect(owedTo(assigned)).toMatchObject([
      { id: 'report-legal-risk/3', what: 'report-legal-risk', due, clauses, end: null },
      { what: 'give-opinion', due, clauses, end: null },
    ])
  })

  test('Điều 10 khoản 2: đặt hạn thì theo ngày đã đặt; báo cáo thì xong', () => {
    const withDay = provincial.given('bithu.tinh', 'assign-legal-review', { ...REVIEW, dueOn: DAYS.day2 })
    expect(withDay.duty('report-legal-risk').due).toMatchObject({ date: DAYS.day2, from: 'assignment' })
    const reported = withDay.inAppraisal().on(DAYS.day1).given('ubkt.tinh', 'give-opinion', REPORT)
    expect(reported.duty('report-legal-risk').end).toMatchObject({ how: 'discharged', on: DAYS.day1 })
  })

  test('Điều 10 khoản 2: tập thể đã thảo luận, hồ sơ chuyển lên trên, được rút, hoặc đã trả lời, thì ý kiến chưa đến không còn để làm gì', () => {
    const ready = assigned.inAppraisal().given('ubkt.tinh', 'give-opinion', REPORT).appraised().beforeCollective()
    const infeasible = assigned.inAppraisal().appraised({ feasible: false }).foundInfeasible().answered('infeasible')
    for (const told of [ready.deliberated('refused'), assigned.forwardedTo('trunguong'), assigned.withdrawn(), infeasible])
      expect(owedTo(told).find(({ what }) => what === 'give-opinion')?.end).toMatchObject({ how: 'lapsed' })
  })
})
