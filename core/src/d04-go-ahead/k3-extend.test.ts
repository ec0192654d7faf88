import { describe, expect, test } from 'vitest'
import { aCase, DAYS } from '../testing/index.ts'

const REASON = { reason: 'Liên quan nhiều ngành, cần thời gian thẩm định.' }
const PAPER = { number: '12-TB/ĐU', date: DAYS.day29 }
const inAppraisal = aCase().submitted().registered().inAppraisal()

describe('Điều 4 khoản 3: vấn đề khó, phức tạp thì trả lời không quá 60 ngày làm việc', () => {
  test('Điều 4 khoản 3: gia hạn ngày thứ 29 thì hạn là ngày thứ 60, vẫn tính từ ngày nhận', () => {
    const extended = inAppraisal.on(DAYS.day29).when('bithu.phuong').does('extend', REASON).isAccepted('ReplyExtended')
    expect(extended.clock()).toMatchObject({ receivedOn: DAYS.receipt, dueOn: DAYS.day30, extendedOn: DAYS.day60, extensionEnteredLate: false })
    expect(extended.duty('reply').due).toMatchObject({ date: DAYS.day60, kind: 'law', from: 'd4.k3' })
  })

  test('Điều 4 khoản 3: hết ngày thứ 30 vẫn còn kịp', () => {
    inAppraisal.on(DAYS.day30).when('bithu.phuong').does('extend', REASON).hasVerdict('extend.before-day-30-ends', 'met').isAccepted()
  })

  test('Điều 4 khoản 3: ngày thứ 31 thì không còn kịp, và phải dẫn được giấy tờ trong hạn', () => {
    inAppraisal
      .on(DAYS.day31)
      .when('bithu.phuong')
      .does('extend', REASON)
      .isRefused([
        { code: 'extend.before-day-30-ends', policy: 'extend.declared-before-day-30-ends', data: { on: DAYS.day31, lastDay: DAYS.day30 } },
        { code: 'extend.late-entry-names-paper', policy: 'extend.declared-before-day-30-ends', data: { lastDay: DAYS.day30 } },
      ])
  })

  test('Điều 4 khoản 3: đã quyết định trong hạn mà nhập muộn thì dẫn văn bản, và hồ sơ ghi rõ là nhập muộn', () => {
    const late = inAppraisal.on(DAYS.day31).when('bithu.phuong').does('extend', { ...REASON, paper: PAPER }, { on: DAYS.day29 })
    late.hasVerdict('extend.late-entry-names-paper', 'met')
    expect(late.isAccepted().clock()).toMatchObject({ extendedOn: DAYS.day60, extensionEnteredLate: true })
  })

  test('Điều 4 khoản 3: văn bản dẫn ra mà đề ngày sau ngày thứ 30 thì không nhận', () => {
    inAppraisal
      .on(DAYS.day31)
      .when('bithu.phuong')
      .does('extend', { ...REASON, paper: { ...PAPER, date: DAYS.day31 } }, { on: DAYS.day29 })
      .isRefused([{ code: 'extend.late-entry-names-paper', policy: 'extend.declared-before-day-30-ends' }])
  })

  test('Điều 4 khoản 3: nhập trong hạn thì không xét ở đây có văn bản hay không', () => {
    inAppraisal.when('bithu.phuong').does('extend', REASON).hasVerdict('extend.late-entry-names-paper', 'not-judged').isAccepted()
  })

  test('Điều 4 khoản 3: cấp ủy không đòi gia hạn trước ngày thứ 30 thì ngày ấy không xét ở đây', () => {
    aCase({ policy: { 'extend.declared-before-day-30-ends': false } })
      .submitted()
      .registered()
      .on(DAYS.day31)
      .when('bithu.phuong')
      .does('extend', { ...REASON, paper: PAPER })
      .hasVerdict('extend.before-day-30-ends', 'not-judged')
      .isAccepted()
  })

  test('Điều 4 khoản 3: chỉ gia hạn một lần', () => {
    inAppraisal
      .given('bithu.phuong', 'extend', REASON)
      .when('bithu.phuong')
      .does('extend', REASON)
      .isRefused([{ code: 'extend.once', clauses: ['d4.k3'], data: {} }])
  })

  test('Điều 4 khoản 3: không nêu lý do khó, phức tạp thì không gia hạn được', () => {
    inAppraisal
      .when('bithu.phuong')
      .does('extend', { reason: '' })
      .isRefused([{ code: 'extend.reason', clauses: ['d4.k3'], data: {} }])
  })

  test('Điều 4 khoản 3: ai được gia hạn là quy định nội bộ: Thường trực cấp ủy, không phải văn phòng', () => {
    inAppraisal
      .when('vanphong.phuong')
      .does('extend', REASON)
      .isRefused([{ code: 'extend.by-permanent-members', policy: 'extend.declared-before-day-30-ends', data: { whoMay: ['permanent-members/phuong'] } }])
  })

  test('Điều 4 khoản 3: đã quyết định rồi thì không còn gì để gia hạn', () => {
    inAppraisal
      .appraised()
      .beforeCollective()
      .deliberated()
      .when('bithu.phuong')
      .does('extend', REASON)
      .isRefused([{ code: 'extend.stage', data: { stage: 'decided' } }])
  })
})
