import { describe, expect, test } from 'vitest'
import { aCase } from '../testing/index.ts'

const assigned = aCase().submitted().registered().inAppraisal()
const wanting = assigned.appraised({ feasible: false })
const REASONS = { reasons: 'Báo cáo thẩm định: không đủ nguồn lực.' }

describe('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: không khả thi, không hiệu quả thì thông báo lại bằng văn bản', () => {
  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: Thường trực chỉ đạo thông báo lại; chưa có văn bản thì nghĩa vụ trả lời vẫn còn', () => {
    const notified = wanting.when('phobithu.phuong').does('notify-infeasible', REASONS).isAccepted('InfeasibilityNotified')
    expect(notified.file.stage).toBe('infeasible')
    expect(notified.duty('reply').end).toBeNull()
    expect(notified.answered('infeasible').duty('reply').end).toMatchObject({ how: 'discharged' })
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: văn phòng không tự thông báo', () => {
    wanting
      .when('vanphong.phuong')
      .does('notify-infeasible', REASONS)
      .isRefused([{ code: 'notify-infeasible.by-permanent-members', clauses: ['d4.k3.a.g2'], data: { whoMay: ['permanent-members/phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: báo cáo thẩm định nói khả thi, hiệu quả thì không được thông báo như vậy', () => {
    assigned
      .appraised()
      .when('bithu.phuong')
      .does('notify-infeasible', REASONS)
      .isRefused([{ code: 'notify-infeasible.appraisal-found-so', clauses: ['d4.k3.a.g2'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: chưa có báo cáo thẩm định thì chưa thông báo được, và kết luận không xét ở đây', () => {
    const ruling = assigned.when('bithu.phuong').does('notify-infeasible', REASONS)
    ruling.hasVerdict('notify-infeasible.appraisal-found-so', 'not-judged')
    ruling.isRefused([{ code: 'notify-infeasible.after-appraisal', clauses: ['d4.k3.a.g2'], data: { stage: 'in-appraisal', possibleAt: ['appraised'] } }])
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: không nêu lý do thì không thông báo được', () => {
    wanting
      .when('bithu.phuong')
      .does('notify-infeasible', { reasons: '' })
      .isRefused([{ code: 'notify-infeasible.reasons', clauses: ['d4.k3.a.g2'], data: {} }])
  })
})
