import { describe, expect, test } from 'vitest'
import { aCase, aLetter, DAYS } from '../testing/index.ts'

const submitted = aCase().submitted()
const REASON = { reason: 'Xin rút để nghiên cứu thêm.' }
const before = submitted.registered().inAppraisal().appraised().beforeCollective()

describe('rút kế hoạch', () => {
  test.each([
    ['đã gửi', submitted],
    ['đang thẩm định', submitted.registered().inAppraisal()],
    ['chờ tập thể', before],
    ['tập thể không thống nhất', before.deliberated('not-agreed')],
    ['chuẩn bị lại', before.deliberated('prepare-again')],
  ])('khi hồ sơ %s thì còn rút được', (_where, told) => {
    const { file } = told.when('canbo.phuong').does('withdraw', REASON).isAccepted('PlanWithdrawn')
    expect(file).toMatchObject({ stage: 'withdrawn', withdrawal: { ...REASON, confirmed: null } })
  })

  test('đã quyết định rồi thì không rút được nữa', () => {
    before.deliberated().when('canbo.phuong').does('withdraw', REASON).isRefused([{ code: 'withdraw.before-decision', data: { stage: 'decided' } }])
  })

  test('người khác không rút thay; thành viên của nhóm thì được', () => {
    submitted.when('canbo2.phuong').does('withdraw', REASON).isRefused([{ code: 'withdraw.by-proposer', data: { whoMay: ['person/canbo.phuong'] } }])
    aCase({ members: ['canbo2.phuong'] }).submitted().when('canbo2.phuong').does('withdraw', REASON).isAccepted()
  })

  test('rút thì nêu lý do', () => {
    submitted.when('canbo.phuong').does('withdraw', { reason: '' }).isRefused([{ code: 'withdraw.reason', data: {} }])
  })
})

describe('xác nhận việc rút bằng văn bản', () => {
  const withdrawn = submitted.withdrawn()
  const letter = aLetter()

  test('Điều 4 khoản 3: rút rồi vẫn phải có văn bản; văn bản ấy thay cho trả lời và khép hồ sơ', () => {
    expect(withdrawn.duty('reply').end).toBeNull()
    const confirmed = withdrawn.on(DAYS.day1).when('vanphong.phuong').does('confirm-withdrawal', { letter }).isAccepted('WithdrawalConfirmed')
    expect(confirmed.duty('reply').end).toMatchObject({ how: 'discharged', on: DAYS.day1 })
    expect(confirmed.file).toMatchObject({ stage: 'closed', receipts: [{ reply: { kind: 'withdrawal-note' } }] })
  })

  test('Điều 4 khoản 3: chưa rút thì không có gì để xác nhận', () => {
    submitted
      .when('vanphong.phuong')
      .does('confirm-withdrawal', { letter })
      .isRefused([{ code: 'confirm-withdrawal.after-withdrawal', clauses: ['d4.k3'], data: { stage: 'submitted', possibleAt: ['withdrawn'] } }])
  })

  test('văn phòng xác nhận, không phải người đề xuất', () => {
    withdrawn
      .when('canbo.phuong')
      .does('confirm-withdrawal', { letter })
      .isRefused([
        { code: 'confirm-withdrawal.by-office', data: { whoMay: ['office/phuong'] } },
      ])
  })
})
