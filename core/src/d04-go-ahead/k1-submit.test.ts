import { EDITION } from '@dam-lam/law'
import { describe, expect, test } from 'vitest'
import { fold } from '../case/evolve.ts'
import { localDate } from '../time/index.ts'
import { aCase, DAYS } from '../testing/index.ts'

describe('Điều 4 khoản 1: kế hoạch gửi đến cấp ủy quản lý, qua văn phòng cấp ủy', () => {
  test('Điều 4 khoản 1: người đề xuất tự gửi; ngày gửi là ngày nhận', () => {
    const { file } = aCase().when('canbo.phuong').does('submit', {}).isAccepted('PlanSubmitted')
    expect(file).toMatchObject({ stage: 'submitted', managingCommittee: 'phuong', competentCommittee: 'phuong', edition: EDITION.id })
    expect(file.receipts).toMatchObject([{ committee: 'phuong', receivedOn: DAYS.receipt, reason: 'submitted', reply: null }])
  })

  test('Điều 6 khoản 1: xin điều chỉnh phạm vi là một kế hoạch mới, có ngày nhận và hạn trả lời của nó; hồ sơ cũ nêu trong một việc riêng', () => {
    const { file, events } = aCase({ adjusts: 'ho-so-cu' }).when('canbo.phuong').does('submit', {}).isAccepted('PlanSubmitted', 'AdjustmentProposed')
    expect(file).toMatchObject({ adjusts: 'ho-so-cu', stage: 'submitted', receipts: [{ receivedOn: DAYS.receipt, reply: null }] })
    expect(fold('case', events)).toEqual(file)
    expect(JSON.stringify(events[0])).not.toContain('ho-so-cu')
  })

  test('Điều 4 khoản 1: người khác không gửi thay được', () => {
    aCase()
      .when('canbo2.phuong')
      .does('submit', {})
      .isRefused([{ code: 'submit.by-proposer', clauses: ['d4.k1'], data: { whoMay: ['person/canbo.phuong', 'office/phuong'] } }])
  })

  test('Điều 4 khoản 1: văn phòng của cấp ủy quản lý nhập giấy thay; ngày nhận là ngày giấy đến', () => {
    const { file } = aCase({ today: DAYS.day2 }).when('vanphong.phuong').does('submit', { receivedOn: DAYS.receipt }).hasVerdict('submit.paper-through-office', 'met').isAccepted()
    expect(file).toMatchObject({ stageSince: DAYS.receipt, plans: [{ on: DAYS.receipt }] })
    expect(file.receipts).toMatchObject([{ receivedOn: DAYS.receipt, enteredOn: DAYS.day2 }])
  })

  test('Điều 4 khoản 1: văn phòng của cấp ủy khác không nhập thay được', () => {
    aCase()
      .when('vanphong.tinh')
      .does('submit', {})
      .isRefused([{ code: 'submit.by-proposer', clauses: ['d4.k1'] }])
  })

  test('Điều 4 khoản 1: người đề xuất không tự khai ngày giấy đến, vì giấy phải qua văn phòng', () => {
    aCase({ today: DAYS.day2 })
      .when('canbo.phuong')
      .does('submit', { receivedOn: DAYS.receipt })
      .isRefused([{ code: 'submit.paper-through-office', clauses: ['d4.k1'], data: {} }])
  })

  test('Điều 4 khoản 1: gửi trên máy, không có ngày giấy đến, thì các quy tắc về giấy không xét ở đây', () => {
    const ruling = aCase().when('canbo.phuong').does('submit', {})
    for (const rule of ['submit.paper-through-office', 'submit.received-not-in-future', 'submit.received-in-calendar'])
      ruling.hasVerdict(rule, 'not-judged')
    ruling.isAccepted()
  })

  test('Điều 4 khoản 3: ngày giấy đến ở trước lịch làm việc thì không đếm được hạn, nên không nhận', () => {
    aCase()
      .when('vanphong.phuong')
      .does('submit', { receivedOn: localDate('2019-12-31') })
      .isRefused([{ code: 'submit.received-in-calendar', data: { receivedOn: '2019-12-31', from: '2020-01-01' } }])
  })

  test('Điều 4 khoản 1: ngày giấy đến không thể ở sau hôm nay', () => {
    aCase()
      .when('vanphong.phuong')
      .does('submit', { receivedOn: DAYS.day1 })
      .isRefused([{ code: 'submit.received-not-in-future', data: { receivedOn: DAYS.day1, today: DAYS.receipt } }])
  })

  test('Điều 4 khoản 1: đã gửi rồi thì không gửi lần nữa', () => {
    aCase()
      .submitted()
      .when('canbo.phuong')
      .does('submit', {})
      .isRefused([{ code: 'submit.stage', data: { stage: 'submitted', possibleAt: ['draft'] } }])
  })

  test('Điều 4 khoản 1: ngày giấy đến hợp lệ được nhận', () => {
    aCase({ today: DAYS.day1 }).when('vanphong.phuong').does('submit', { receivedOn: DAYS.day1 }).hasVerdict('submit.received-not-in-future', 'met').hasVerdict('submit.received-in-calendar', 'met').isAccepted()
  })
})
