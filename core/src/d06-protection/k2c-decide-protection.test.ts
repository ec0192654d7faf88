import { describe, expect, test } from 'vitest'
import { aMeeting, anIncidentCase, aProtectionDecision, aVerifiedCase, inVerification, outsideOn, seriously } from '../testing/index.ts'

const deciding = (change: Parameters<typeof aProtectionDecision>[0] = {}, person = 'vanphong.phuong', from = aVerifiedCase()) => from.when(person).does('decide-protection', aProtectionDecision(change))
const one = (outcome: 'exemption' | 'mitigation' | 'measures' | 'none', rest: { reasons?: string; measures?: string } = {}) => [{ person: 'canbo.phuong', outcome, reasons: 'Theo kết luận.', ...rest }]

describe('Điều 3 khoản 4, Điều 2 khoản 6, Điều 7 khoản 6: cấp cho chủ trương quyết định việc bảo vệ', () => {
  test('Điều 3 khoản 4: miễn, giảm nhẹ, biện pháp hoặc không, về từng cán bộ, có lý do, báo cho cán bộ bằng văn bản', () => {
    const decided = deciding().isAccepted('ProtectionDecided')
    expect(decided.file.incidents[0]?.decision).toMatchObject({ committee: 'phuong', cadres: [{ person: 'canbo.phuong', outcome: 'exemption', measures: null }], document: null })
    expect(decided.duty('decide-protection').end).toMatchObject({ how: 'discharged' })
    for (const outcome of ['mitigation', 'none'] as const) deciding({ cadres: one(outcome) }).isAccepted()
    expect(deciding({ cadres: one('measures', { measures: 'Cử người hỗ trợ khôi phục hồ sơ.' }) }).isAccepted().file.incidents[0]?.decision?.cadres[0]?.measures).toContain('khôi phục')
  })

  test('Điều 2 khoản 6: không bao giờ là cấp trên, trừ khi chính cấp ấy cho chủ trương', () => {
    deciding({}, 'vanphong.tinh').hasVerdict('decide-protection.by-go-ahead-level', 'refused')
    deciding({}, 'bithu.tinh').isRefused([
      { code: 'decide-protection.by-go-ahead-level', clauses: ['d3.k4', 'd2.k6', 'd7.k6'], data: { whoMay: ['permanent-members/phuong', 'office/phuong'] } },
      { code: 'letter.signed-for-committee', policy: 'letter.signed-for-committee', data: { signedBy: 'bithu.phuong', maySign: ['chanhvanphong.tinh', 'bithu.tinh', 'phobithu.tinh'] } },
    ])
  })

  test('«kết luận của tập thể»: sau kết luận thẩm tra, xác minh, theo quy định nội bộ; cấp ủy đặt khác thì không phải chờ', () => {
    deciding({}, 'vanphong.phuong', inVerification()).hasVerdict('decide-protection.incident', 'not-judged').isRefused([
      { code: 'decide-protection.after-verification', policy: 'protection.decided-after-verification', data: {} },
    ])
    const free = inVerification({ policy: { 'protection.decided-after-verification': false } })
    deciding({}, 'vanphong.phuong', free).hasVerdict('decide-protection.after-verification', 'not-judged').isAccepted()
  })

  test('mỗi cán bộ đúng một lần; có lý do; chọn biện pháp thì phải nêu biện pháp', () => {
    deciding({ cadres: [...one('none', { reasons: ' ' }), { person: 'canbo2.phuong', outcome: 'measures', reasons: 'Theo kết luận.' }] }, 'vanphong.phuong').isRefused([
      { code: 'decide-protection.every-cadre', clauses: ['d3.k4', 'd2.k6', 'd7.k6'], data: { missing: [], unknown: ['canbo2.phuong'] } },
      { code: 'decide-protection.reasons', data: { people: ['canbo.phuong'] } },
      { code: 'decide-protection.measures', clauses: ['d6.k2.c'], data: { people: ['canbo2.phuong'] } },
    ])
    deciding({ cadres: [] }).hasVerdict('decide-protection.every-cadre', 'refused')
  })

  test('tập thể họp và biểu quyết; quá nửa mới là kết luận', () => {
    deciding({ meeting: aMeeting({ for: 2, against: 3, other: 0 }) }).isRefused([{ code: 'meeting.conclusion-carried', policy: 'votes.outcome-must-be-carried', data: { for: 2, total: 5 } }])
  })

  test('không báo cho cán bộ bằng văn bản thì chưa xong, trừ khi cấp ủy đặt khác', () => {
    deciding({ letter: undefined }).isRefused([{ code: 'decide-protection.told-in-writing', policy: 'protection.decision-told-in-writing', data: {} }])
    const silent = aVerifiedCase(() => ({}), { policy: { 'protection.decision-told-in-writing': false } })
    deciding({ letter: undefined }, 'vanphong.phuong', silent).hasVerdict('decide-protection.told-in-writing', 'not-judged').isAccepted()
  })

  test('đã quyết định thì không quyết định lần nữa; chưa có gì thì không có gì để quyết định', () => {
    deciding({}, 'vanphong.phuong', deciding().isAccepted()).isRefused([{ code: 'decide-protection.something-open', data: {} }])
    deciding({ incident: 'incident/2', cadres: [] }).isRefused([{ code: 'decide-protection.incident', data: { incident: 'incident/2', possible: ['incident/1'] } }])
    anIncidentCase().when('vanphong.phuong').does('decide-protection', aProtectionDecision()).hasVerdict('decide-protection.after-verification', 'refused')
  })

  test('chương trình không quyết định thay: kết luận bất lợi không chặn tập thể, cũng không miễn cho ai', () => {
    const worst = aVerifiedCase((file) => ({ points: outsideOn(file, 'where'), seriousConsequence: seriously() }))
    deciding({ cadres: one('none') }, 'vanphong.phuong', worst).isAccepted()
    deciding({ cadres: one('mitigation') }, 'vanphong.phuong', worst).isAccepted()
  })

  test('chưa báo cáo lên hoặc chưa quyết định thì chưa lưu được hồ sơ', () => {
    const archive = { reason: 'Đã xong.' }
    const stopped = aVerifiedCase().given('canbo.phuong', 'start-implementation', {}).given('vanphong.phuong', 'stop-implementation', { meeting: aMeeting(), reasons: 'Dừng.' })
    stopped.when('vanphong.phuong').does('archive', archive).isRefused([{ code: 'archive.nothing-owed', data: {} }])
    stopped.given('vanphong.phuong', 'decide-protection', aProtectionDecision()).when('vanphong.phuong').does('archive', archive).isAccepted('CaseArchived')
  })
})
