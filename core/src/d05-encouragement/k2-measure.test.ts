import { describe, expect, test } from 'vitest'
import { aCase, aMeasure, anApprovedCase, anEncouragementPlan, anEncouragementProposal, aStartedCase, anUrgentAct, anUrgentCase, aConclusion, aWrittenAccount, DAYS } from '../testing/index.ts'

const MEASURE_CLAUSES = ['d7.k2', 'd7.k4', 'd5.k2.a', 'd5.k2.b', 'd5.k2.c'] as const
const recognised = (how: 'full' | 'none') =>
  anUrgentCase().given('canbo.phuong', 'act-urgently', anUrgentAct()).given('canbo.phuong', 'report-urgent-in-writing', aWrittenAccount()).given('vanphong.phuong', 'conclude-urgent', aConclusion(how))

describe('Điều 5 khoản 2 điểm a, Điều 5 khoản 2 điểm b, Điều 5 khoản 2 điểm c: tạo điều kiện, tin tưởng, động viên', () => {
  test('Điều 7 khoản 2, Điều 7 khoản 4, Điều 5 khoản 2 điểm a, Điều 5 khoản 2 điểm b, Điều 5 khoản 2 điểm c: làm được ngay từ khi cho chủ trương, không chờ hiệu quả', () => {
    const { file } = anApprovedCase().when('vanphong.phuong').does('give-encouragement-measure', aMeasure()).isAccepted('EncouragementMeasureGiven')
    expect(file.encouragement.measures).toMatchObject([{ form: 'd5.k2.a', people: ['canbo.phuong'], committee: 'phuong', on: DAYS.receipt }])
    expect(file.stage).toBe('answered')
  })

  test('Điều 5 khoản 2 đoạn cuối: hình thức khác thì chờ hiệu quả thiết thực', () => {
    aStartedCase().when('bithu.phuong').does('give-encouragement-measure', aMeasure({ form: 'd5.k2.e' })).isRefused([
      { code: 'give-encouragement-measure.form', clauses: ['d5.k2.cuoi'], data: { forms: ['d5.k2.e'] } },
    ])
  })

  test('Điều 5 khoản 1: chỉ dành cho cán bộ thực hiện, có ghi là gì', () => {
    aStartedCase().when('bithu.phuong').does('give-encouragement-measure', aMeasure({ people: ['canbo2.phuong'] })).isRefused([
      { code: 'encouragement.for-implementers', clauses: ['d5.k1'], data: { people: ['canbo2.phuong'], implementers: ['canbo.phuong'] } },
    ])
    aStartedCase().when('bithu.phuong').does('give-encouragement-measure', aMeasure({ what: ' ' })).isRefused([{ code: 'encouragement.awards-written', data: {} }])
  })

  test('Điều 5 khoản 1: chưa hoặc không được cho chủ trương thì chưa', () => {
    const refused = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('refused').answered('refused')
    refused.when('bithu.phuong').does('give-encouragement-measure', aMeasure()).hasVerdict('give-encouragement-measure.go-ahead', 'refused')
    aCase().submitted().when('bithu.phuong').does('give-encouragement-measure', aMeasure()).hasVerdict('give-encouragement-measure.stage', 'refused')
    recognised('none').when('bithu.phuong').does('give-encouragement-measure', aMeasure()).hasVerdict('give-encouragement-measure.go-ahead', 'refused')
  })

  test('Điều 4 khoản 4: xử lý cấp thiết được công nhận thì cũng được', () => {
    recognised('full').when('bithu.phuong').does('give-encouragement-measure', aMeasure()).isAccepted('EncouragementMeasureGiven')
  })

  test('người thực hiện không tự dành cho mình', () => {
    aStartedCase().when('canbo.phuong').does('give-encouragement-measure', aMeasure()).isRefused([{ code: 'give-encouragement-measure.by-committee', clauses: MEASURE_CLAUSES }])
  })
})

describe('đề nghị khuyến khích', () => {
  test('cấp ủy hoặc cơ quan có phần trong kế hoạch khuyến khích đề nghị; tập thể không bị ràng buộc', () => {
    const planned = aStartedCase().given('vanphong.phuong', 'plan-encouragement-and-protection', anEncouragementPlan())
    const { file } = planned.when('thamdinh.phuong').does('propose-encouragement', anEncouragementProposal()).isAccepted('EncouragementProposed')
    expect(file.encouragement.proposals).toMatchObject([{ person: 'thamdinh.phuong', committee: 'phuong' }])
    aStartedCase().when('thamdinh.phuong').does('propose-encouragement', anEncouragementProposal()).hasVerdict('propose-encouragement.by-committee', 'refused')
    aStartedCase().when('vanphong.phuong').does('propose-encouragement', anEncouragementProposal({ reasons: '' })).isRefused([{ code: 'propose-encouragement.reasons', data: {} }])
  })

  test('không đề nghị trước khi bắt đầu, hay cho việc không được cho chủ trương', () => {
    anApprovedCase().when('vanphong.phuong').does('propose-encouragement', anEncouragementProposal()).hasVerdict('propose-encouragement.stage', 'refused')
    aCase().submitted().when('vanphong.phuong').does('propose-encouragement', anEncouragementProposal()).hasVerdict('propose-encouragement.go-ahead', 'refused')
  })
})
