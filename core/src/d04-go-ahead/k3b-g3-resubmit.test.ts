import { describe, expect, test } from 'vitest'
import { aCase, aPlan, DAYS } from '../testing/index.ts'

const preparing = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated('prepare-again')
const told = preparing.answered('prepare-again')
const BETTER = { plan: aPlan({ solution: 'Hai tổ lưu động, có xe và thiết bị.' }) }

describe('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: cho chuẩn bị lại để thảo luận, xem xét tiếp theo', () => {
  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: gửi lại thì hạn mới bắt đầu, ngày nhận lần đầu vẫn hiện', () => {
    const again = told.on(DAYS.day10).when('canbo.phuong').does('resubmit', BETTER).isAccepted('PlanResubmitted')
    expect(again.file).toMatchObject({ stage: 'submitted', agenda: null })
    expect(again.file.plans.map(({ plan }) => plan.solution)).toEqual([aPlan().solution, BETTER.plan.solution])
    expect(again.file.receipts).toMatchObject([{ reply: { kind: 'prepare-again' } }, { committee: 'phuong', receivedOn: DAYS.day10, reason: 'resubmitted' }])
    expect(again.clock()).toMatchObject({ receivedOn: DAYS.day10, firstReceivedOn: DAYS.receipt })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: cấp ủy không đặt hạn mới thì hạn cũ chạy tiếp', () => {
    const again = aCase({ policy: { 'resubmit.new-clock': false } })
      .submitted()
      .registered()
      .inAppraisal()
      .appraised()
      .beforeCollective()
      .deliberated('prepare-again')
      .answered('prepare-again')
      .on(DAYS.day10)
      .given('canbo.phuong', 'resubmit', BETTER)
    expect(again.clock()).toMatchObject({ receivedOn: DAYS.receipt, dueOn: DAYS.day30 })
  })

  test('thành viên của nhóm đề xuất gửi lại được, người ngoài thì không', () => {
    told
      .when('canbo2.phuong')
      .does('resubmit', BETTER)
      .isRefused([{ code: 'resubmit.by-proposer', data: { whoMay: ['person/canbo.phuong'] } }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: tập thể không cho chuẩn bị lại thì không gửi lại được', () => {
    const ruling = aCase().submitted().registered().when('canbo.phuong').does('resubmit', BETTER)
    ruling.hasVerdict('resubmit.after-written-reply', 'not-judged')
    ruling.isRefused([{ code: 'resubmit.after-prepare-again', clauses: ['d4.k3.b.g3'], data: { stage: 'registered', possibleAt: ['prepare-again'] } }])
  })

  test('Điều 4 khoản 3: chưa có văn bản trả lời thì chưa gửi lại được', () => {
    preparing
      .when('canbo.phuong')
      .does('resubmit', BETTER)
      .isRefused([{ code: 'resubmit.after-written-reply', clauses: ['d4.k3'], data: {} }])
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: gửi lại không thể ở trước văn bản trả lời', () => {
    preparing
      .on(DAYS.day2)
      .answered('prepare-again')
      .when('canbo.phuong')
      .does('resubmit', BETTER, { on: DAYS.day1 })
      .isRefused([{ code: 'day.not-before-what-it-follows', data: { on: DAYS.day1, earliest: DAYS.day2 } }])
  })

  test('Điều 4 khoản 1: bản gửi lại cũng phải đủ như lần đầu', () => {
    told
      .when('canbo.phuong')
      .does('resubmit', { plan: aPlan({ risks: [] }) })
      .isRefused([{ code: 'plan.risks', clauses: ['d4.k1'] }])
  })
})
