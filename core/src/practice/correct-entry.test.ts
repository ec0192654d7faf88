import { describe, expect, test } from 'vitest'
import type { ActData } from '../case/acts.ts'
import { aCase, DAYS } from '../testing/index.ts'

const registered = aCase({ today: DAYS.day2 }).submitted().registered('01')
const correcting = (change: Partial<ActData<'correct-entry'>>, person = 'bithu.phuong', from = registered) =>
  from.when(person).does('correct-entry', { event: 2, field: 'number', value: '02', reason: 'Ghi nhầm số.', ...change })
const RECEIPT = { event: 1, field: 'receivedOn', value: DAYS.receipt }

describe('sửa chỗ ghi sai', () => {
  test('số vào sổ được sửa bằng một lần ghi mới; giá trị cũ còn nguyên', () => {
    const corrected = correcting({}, 'vanphong.phuong').hasVerdict('correct-entry.correctable', 'met').isAccepted('EntryCorrected')
    expect(corrected.file.receipts[0]?.registered?.number).toBe('02')
    expect(corrected.file.corrections).toMatchObject([{ of: 2, field: 'number', oldValue: '01', newValue: '02' }])
    expect(corrected.events.map(({ type }) => type)).toEqual(['PlanSubmitted', 'PlanRegistered', 'EntryCorrected'])
  })

  test('Điều 4 khoản 3: ngày nhận được sửa thì hạn trả lời tính lại', () => {
    expect(registered.duty('reply').due.date).not.toBe(DAYS.day30)
    const corrected = correcting({ ...RECEIPT, paper: { number: '1342', date: DAYS.receipt } }).hasVerdict('correct-entry.receipt-by-permanent-members', 'met').hasVerdict('correct-entry.receipt-day', 'met').isAccepted()
    expect(corrected.duty('reply').due.date).toBe(DAYS.day30)
    expect(corrected.file.corrections).toMatchObject([{ oldValue: DAYS.day2, newValue: DAYS.receipt, paper: { number: '1342' } }])
  })

  test('ngày nhận mở ra một hạn của Quy định, nên văn phòng không tự sửa; sửa số thì không xét ở đây', () => {
    correcting(RECEIPT, 'vanphong.phuong').isRefused([{ code: 'correct-entry.receipt-by-permanent-members', data: {} }])
    correcting({}, 'vanphong.phuong').hasVerdict('correct-entry.receipt-by-permanent-members', 'not-judged').hasVerdict('correct-entry.receipt-day', 'not-judged').isAccepted()
  })

  test.each([DAYS.day10, '2019-12-31', '14/12/2022'])('ngày nhận không thể là %s', (value) => {
    correcting({ ...RECEIPT, value }).isRefused([{ code: 'correct-entry.receipt-day', data: { value, latest: DAYS.day2 } }])
  })

  test.each([
    { event: 1, field: 'plan' },
    { event: 1, field: 'number' },
    { event: 9, field: 'receivedOn', value: DAYS.receipt },
  ])('%j không phải chỗ sửa được', (change) => {
    correcting(change).hasVerdict('correct-entry.correctable', 'refused')
  })

  test('phiếu, kết quả, văn bản đã gửi không sửa được', () => {
    const decided = registered.inAppraisal().appraised().beforeCollective().deliberated()
    correcting({ event: 6, field: 'outcome', value: 'refused' }, 'bithu.phuong', decided).isRefused([
      { code: 'correct-entry.correctable', data: { event: 6, field: 'outcome', possible: ['receivedOn', 'number'] } },
    ])
  })

  test('người ngoài văn phòng và Thường trực không sửa', () => {
    correcting({}, 'canbo.phuong').isRefused([
      { code: 'correct-entry.by-office-or-permanent', data: { whoMay: ['office/phuong', 'permanent-members/phuong'] } },
    ])
  })

  test('văn phòng chưa ghi gì thì chưa có gì để văn phòng sửa', () => {
    const submitted = aCase().submitted()
    expect(submitted.openTo('vanphong.phuong')).not.toContain('correct-entry')
    expect(submitted.openTo('bithu.phuong')).toContain('correct-entry')
  })

  test('sửa thì nêu lý do và giá trị mới', () => {
    correcting({ reason: '', value: ' ' }).isRefused([
      { code: 'correct-entry.reason', data: {} },
      { code: 'correct-entry.value', data: {} },
    ])
  })

  test('hồ sơ đã khép thì không sửa nữa', () => {
    const closed = registered.inAppraisal().appraised().beforeCollective().deliberated('refused').answered('refused').given('vanphong.phuong', 'archive', { reason: 'Đã xong.' })
    correcting({}, 'bithu.phuong', closed).isRefused([{ code: 'correct-entry.stage', data: { stage: 'closed' } }])
  })
})
