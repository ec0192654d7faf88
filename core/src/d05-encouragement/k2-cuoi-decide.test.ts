import { describe, expect, test } from 'vitest'
import {
  aCase, aCompletion, aConclusion, aDelivery, aLetter, aMeeting, anAward, anEncouragementDecision, anEvaluatedCase, anEvaluation, anUrgentAct, anUrgentCase, aStartedCase, aWrittenAccount, DAYS,
} from '../testing/index.ts'

const deciding = (from = anEvaluatedCase(), change: Parameters<typeof anEncouragementDecision>[0] = {}, person = 'vanphong.phuong') =>
  from.when(person).does('decide-encouragement', anEncouragementDecision(change))
const decided = () => anEvaluatedCase().given('vanphong.phuong', 'decide-encouragement', anEncouragementDecision())

const urgent = (recognised: 'full' | 'none') =>
  anUrgentCase()
    .given('canbo.phuong', 'act-urgently', anUrgentAct())
    .given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount())
    .given('vanphong.phuong', 'conclude-urgent', aConclusion(recognised))

describe('Điều 5 khoản 2, đoạn cuối: tập thể đã cho chủ trương quyết định hình thức khuyến khích', () => {
  test('Điều 5 khoản 2 đoạn cuối: nêu ai được hình thức nào, theo quy định nào; hồ sơ không đổi bước', () => {
    const { file } = deciding().isAccepted('EncouragementDecided')
    expect(file.encouragement.decisions).toMatchObject([{ committee: 'phuong', awards: [{ id: 'award/1', form: 'd5.k2.d', people: ['canbo.phuong'] }] }])
    expect(file.stage).toBe('evaluated')
    const more = decided().given('bithu.phuong', 'decide-encouragement', anEncouragementDecision())
    expect(more.file.encouragement.decisions.flatMap(({ awards }) => awards.map(({ id }) => id))).toEqual(['award/1', 'award/2'])
  })

  test('Điều 5 khoản 2 đoạn cuối: chỉ khi chủ trương đã mang lại hiệu quả thiết thực', () => {
    deciding(anEvaluatedCase({}, 'not')).isRefused([{ code: 'encouragement.real-effect', clauses: ['d5.k2.cuoi'], data: { verdict: 'not' } }])
    deciding(aStartedCase()).hasVerdict('encouragement.real-effect', 'refused')
    deciding(aStartedCase()).hasVerdict('decide-encouragement.stage', 'refused')
  })

  test('hiệu quả một phần là đủ, trừ khi cấp ủy đặt khác; hiệu quả đầy đủ thì không xét đến', () => {
    deciding(anEvaluatedCase({}, 'partly')).hasVerdict('encouragement.partly-is-enough', 'met').isAccepted()
    deciding(anEvaluatedCase({ policy: { 'encouragement.partly-is-enough': false } }, 'partly')).isRefused([
      { code: 'encouragement.partly-is-enough', policy: 'encouragement.partly-is-enough', data: {} },
    ])
    deciding().hasVerdict('encouragement.partly-is-enough', 'not-judged')
  })

  test('Điều 5 khoản 2 đoạn cuối: trong một cuộc họp mà quá nửa thành viên tán thành', () => {
    deciding(anEvaluatedCase(), { meeting: aMeeting({ for: 2, against: 3 }) }).hasVerdict('meeting.conclusion-carried', 'refused')
    deciding(anEvaluatedCase(), {}, 'canbo.phuong').hasVerdict('decide-encouragement.by-meeting', 'refused')
    deciding(anEvaluatedCase(), {}, 'vanphong.tinh').hasVerdict('decide-encouragement.by-meeting', 'refused')
  })

  test('Điều 5 khoản 2 đoạn cuối: theo đúng quy định của Đảng và Nhà nước: phải nêu theo quy định nào, và vì sao', () => {
    deciding(anEvaluatedCase(), { awards: [{ ...anAward(), underRule: '' }] }).isRefused([{ code: 'decide-encouragement.under-rule', clauses: ['d5.k2.cuoi'], data: {} }])
    deciding(anEvaluatedCase(), { reasons: ' ' }).isRefused([{ code: 'decide-encouragement.reasons', clauses: ['d5.k2.cuoi'], data: {} }])
    deciding(anEvaluatedCase(), { awards: [] }).isRefused([{ code: 'encouragement.awards-written', data: {} }])
    deciding(anEvaluatedCase(), { awards: [{ ...anAward({ people: ['bithu.phuong'] }), underRule: 'Quy chế.' }] }).hasVerdict('encouragement.for-implementers', 'refused')
  })

  test('Điều 4 khoản 3 điểm b: việc người đứng đầu cho triển khai thì tập thể đã thảo luận quyết định', () => {
    const byHead = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('not-agreed').headDecided().answered()
      .given('bithu.phuong', 'report-override', { letter: aLetter() })
      .given('canbo.phuong', 'start-implementation', {})
      .given('canbo.phuong', 'complete', aCompletion())
      .given('vanphong.phuong', 'evaluate-results', anEvaluation())
    expect(deciding(byHead).isAccepted('EncouragementDecided').file.encouragement.decisions[0]?.committee).toBe('phuong')
  })

  test('Điều 4 khoản 4: việc xử lý cấp thiết được công nhận thì đánh giá rồi khuyến khích như việc được cho chủ trương', () => {
    urgent('none').when('vanphong.phuong').does('evaluate-results', anEvaluation()).isRefused([{ code: 'evaluate-results.go-ahead', clauses: ['d5.k2.cuoi'], data: {} }])
    deciding(urgent('full').given('vanphong.phuong', 'evaluate-results', anEvaluation())).isAccepted('EncouragementDecided')
  })

  test('cấp ủy bên ngoài đã cho chủ trương thì văn phòng nhập quyết định theo văn bản', () => {
    const document = { number: '12-CV/TW', date: DAYS.receipt }
    const outside = (verdict: 'effective' | 'not') => aCase().submitted().registered().forwardedTo('tinh').registered()
      .given('vanphong.phuong', 'issue-reply', { kind: 'beyond-competence', letter: aLetter() })
      .forwardedTo('trunguong')
      .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document, data: { kind: 'approved' } })
      .given('canbo.phuong', 'start-implementation', {})
      .given('canbo.phuong', 'complete', aCompletion())
      .given('vanphong.tinh', 'record-external', { act: 'evaluate-results', document, data: { verdict, reasons: 'Theo văn bản.' } })
    const decision = { act: 'decide-encouragement', document, data: { awards: [{ ...anAward(), underRule: 'Theo văn bản.' }], reasons: 'Theo văn bản.' } } as const
    const done = outside('effective').given('vanphong.tinh', 'record-external', decision)
    expect(done.file.encouragement.decisions).toMatchObject([{ committee: 'trunguong', meeting: null, awards: [{ id: 'award/1' }] }])
    expect(done.duties().map(({ what }) => what)).not.toContain('publish-encouragement')
    outside('not').when('vanphong.tinh').does('record-external', decision).hasVerdict('record-external.stage', 'refused')
    outside('effective').when('vanphong.tinh').does('record-external', { ...decision, data: { awards: [], reasons: '' } }).isRefused([
      { code: 'encouragement.awards-written', data: {} },
      { code: 'decide-encouragement.reasons', clauses: ['d5.k2.cuoi'], data: {} },
    ])
    outside('effective').when('vanphong.tinh').does('record-external', { act: 'evaluate-results', document, data: { verdict: 'effective', reasons: 'Theo văn bản.' } })
      .hasVerdict('decide-encouragement.reasons', 'not-judged').hasVerdict('record-external.request', 'not-judged')
  })
})

const delivering = (change = {}, from = decided()) => from.when('vanphong.phuong').does('deliver-encouragement', aDelivery(change))

describe('thực hiện việc khuyến khích', () => {
  test('ghi ngày nào, cách nào, theo văn bản nào; mỗi phần một lần', () => {
    const done = delivering().isAccepted('EncouragementDelivered')
    expect(done.file.encouragement.deliveries).toMatchObject([{ award: 'award/1', on: DAYS.receipt }])
    delivering({}, done).hasVerdict('deliver-encouragement.something-given', 'refused').hasVerdict('deliver-encouragement.award', 'not-judged')
    delivering({}, anEvaluatedCase()).hasVerdict('deliver-encouragement.something-given', 'refused')
  })

  test('không ghi việc chưa quyết định, không có văn bản, hay do người ngoài ghi', () => {
    delivering({ award: 'award/2' }).isRefused([{ code: 'deliver-encouragement.award', data: { award: 'award/2', possible: ['award/1'] } }])
    delivering({ how: '' }).isRefused([{ code: 'deliver-encouragement.how', data: {} }])
    delivering({ document: { number: '', date: DAYS.receipt } }).isRefused([{ code: 'deliver-encouragement.document', data: { date: DAYS.receipt, today: DAYS.receipt } }])
    decided().when('canbo.phuong').does('deliver-encouragement', aDelivery()).hasVerdict('deliver-encouragement.by-committee', 'refused')
  })
})
