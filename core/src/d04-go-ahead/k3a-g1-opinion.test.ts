import { describe, expect, test } from 'vitest'
import { DEFAULT_POLICY } from '../policy.ts'
import { aCase, aCouncil } from '../testing/index.ts'
import { isBare, type OpinionData } from './k3a-g1-opinion.ts'

const assigned = aCase().submitted().registered().inAppraisal()
const OPINION: OpinionData = { opinion: 'agree', reasons: 'Đủ nguồn lực, đã có mô hình tương tự.' }
const saying = (data: OpinionData) => assigned.when('phoihop.phuong').does('give-opinion', data)

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: cơ quan phối hợp cho ý kiến', () => {
  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: nơi được hỏi trả lời, có lý do', () => {
    const { file } = assigned.when('phoihop.phuong').does('give-opinion', OPINION).hasVerdict('give-opinion.bare-agreement', 'met').isAccepted('OpinionGiven')
    expect(file.appraisals[0]?.asked[0]?.opinion).toMatchObject({ content: OPINION, person: 'phoihop.phuong' })
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: nơi không được hỏi thì không cho ý kiến', () => {
    const ruling = assigned.when('ubkt.phuong').does('give-opinion', OPINION)
    ruling.hasVerdict('give-opinion.not-answered-yet', 'not-judged')
    ruling.isRefused([{ code: 'give-opinion.by-those-asked', clauses: ['d4.k3.a.g1'], data: { whoMay: ['body/ban.phoihop.phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: mỗi nơi một ý kiến', () => {
    assigned
      .given('phoihop.phuong', 'give-opinion', OPINION)
      .when('phoihop.phuong')
      .does('give-opinion', OPINION)
      .isRefused([{ code: 'give-opinion.not-answered-yet', clauses: ['d4.k3.a.g1'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: tập thể đã quyết định rồi thì ý kiến đến muộn', () => {
    assigned
      .appraised()
      .beforeCollective()
      .deliberated()
      .when('phoihop.phuong')
      .does('give-opinion', OPINION)
      .isRefused([{ code: 'give-opinion.stage', data: { stage: 'decided', possibleAt: ['in-appraisal', 'appraised', 'before-collective'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: thành viên Hội đồng là người đề xuất thì không tham gia, theo quy định nội bộ', () => {
    const council = { ...aCouncil(), members: ['canbo.phuong'] }
    aCase()
      .submitted()
      .registered()
      .given('bithu.phuong', 'establish-council', council)
      .when('canbo.phuong')
      .does('give-opinion', OPINION)
      .isRefused([{ code: 'own-case.no-part', policy: 'own-case.takes-no-part', data: { person: 'canbo.phuong' } }])
  })
})

describe('ý kiến phải nói vì sao (quy định nội bộ)', () => {
  const bare = { policy: 'opinion.bare-agreement-refused' } as const

  test.each(['Nhất trí.', 'đồng ý', 'THỐNG NHẤT, tán thành', 'ok'])('«%s» thôi thì chưa phải là ý kiến', (reasons) => {
    saying({ opinion: 'agree', reasons }).isRefused([{ code: 'give-opinion.bare-agreement', ...bare, data: { reasons } }])
  })

  test('không viết lý do thì bị từ chối', () => {
    saying({ opinion: 'disagree', reasons: ' ' }).isRefused([{ code: 'give-opinion.reasons', ...bare, data: {} }])
  })

  test('không đồng ý thì câu «nhất trí» suông không xét ở đây', () => {
    saying({ opinion: 'disagree', reasons: 'Chưa rõ nguồn lực.' }).hasVerdict('give-opinion.bare-agreement', 'not-judged').isAccepted()
  })

  test('đồng ý có điều kiện thì phải nêu điều kiện; không có điều kiện thì không xét ở đây', () => {
    const conditional = { opinion: 'conditional', reasons: 'Được, nếu thí điểm hẹp.' } as const
    saying(conditional).isRefused([{ code: 'give-opinion.conditions', ...bare, data: {} }])
    saying({ ...conditional, conditions: 'Chỉ hai khu dân cư.' }).hasVerdict('give-opinion.conditions', 'met').isAccepted()
    saying(OPINION).hasVerdict('give-opinion.conditions', 'not-judged').isAccepted()
  })

  test('cấp ủy nhận cả ý kiến suông thì câu «nhất trí» không xét ở đây', () => {
    aCase({ policy: { 'opinion.bare-agreement-refused': false } })
      .submitted()
      .registered()
      .inAppraisal()
      .when('phoihop.phuong')
      .does('give-opinion', { opinion: 'agree', reasons: 'Nhất trí.' })
      .hasVerdict('give-opinion.bare-agreement', 'not-judged')
      .isAccepted()
  })

  test.each([
    ['Nhất trí', true],
    ['nhất trí vì đủ nguồn lực', false],
    ['Đồng ý'.normalize('NFD'), true],
    ['OK!!', true],
  ])('«%s» có phải chỉ là lời tán thành suông không: %s', (reasons, expected) => {
    expect(isBare(reasons, DEFAULT_POLICY['opinion.bare-phrases'])).toBe(expected)
  })
})
