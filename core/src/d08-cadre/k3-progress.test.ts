import { describe, expect, test } from 'vitest'
import { aCase, aCompletion, anApprovedCase, aProgressReport, aStartedCase } from '../testing/index.ts'
import { addMonths, localDate } from '../time/index.ts'

const inThreeMonths = localDate('2023-03-14')

describe('Điều 8 khoản 3: báo cáo quá trình thực hiện', () => {
  test('Điều 8 khoản 3: kỳ báo cáo theo chủ trương, không ghi thì ba tháng theo quy định nội bộ', () => {
    expect(aStartedCase().duty('report-progress')).toMatchObject({
      holder: { kind: 'person', person: 'canbo.phuong' },
      due: { date: inThreeMonths, kind: 'policy', from: 'progress.months-between-reports' },
      clauses: [{ at: 'd8.k3' }],
      end: null,
    })
    expect(aStartedCase({}, 6).duty('report-progress').due.date).toBe('2023-06-14')
  })

  test('Điều 8 khoản 3: ngày đến hạn rơi vào ngày nghỉ thì sang ngày làm việc kế tiếp', () => {
    // 14/01/2023 is a Saturday; the Monday after is worked.
    expect(aStartedCase({}, 1).duty('report-progress').due.date).toBe('2023-01-16')
  })

  test('Điều 8 khoản 3: báo cáo xong thì kỳ sau mới đến; báo cáo trễ nhiều kỳ thì chỉ nợ kỳ kế tiếp', () => {
    const reported = aStartedCase().on(localDate('2023-03-10')).given('canbo.phuong', 'report-progress', aProgressReport())
    expect(reported.duties().filter(({ what }) => what === 'report-progress').map(({ due, end }) => [due.date, end?.how])).toEqual([
      [inThreeMonths, 'discharged'],
      ['2023-06-14', undefined],
    ])
    const late = aStartedCase().on(localDate('2023-10-02')).given('canbo.phuong', 'report-progress', aProgressReport())
    expect(late.duty('report-progress').due.date).toBe('2023-12-14')
  })

  test('Điều 8 khoản 3: một người thực hiện báo cáo là báo cáo cho cả nhóm', () => {
    const two = anApprovedCase().given('canbo.phuong', 'start-implementation', {}).given('bithu.phuong', 'change-implementers', { implementers: ['canbo.phuong', 'canbo2.phuong'], reason: 'Tăng cường.' })
    const reported = two.given('canbo2.phuong', 'report-progress', aProgressReport({ risks: 'Chậm giao mặt bằng.' }))
    expect(reported.file.implementation.progress).toMatchObject([{ person: 'canbo2.phuong', risks: 'Chậm giao mặt bằng.' }])
    expect(reported.duties().filter(({ what, end }) => what === 'report-progress' && end !== null)).toHaveLength(2)
  })

  test('Điều 8 khoản 3: báo cáo phải đầy đủ', () => {
    aStartedCase().when('canbo.phuong').does('report-progress', aProgressReport({ done: '', results: '' })).isRefused([
      { code: 'report-progress.done', clauses: ['d8.k3'], data: {} },
      { code: 'report-progress.results', clauses: ['d8.k3'], data: {} },
    ])
    anApprovedCase().when('canbo.phuong').does('report-progress', aProgressReport()).isRefused([
      { code: 'report-progress.stage', data: { stage: 'answered', possibleAt: ['in-implementation'] } },
    ])
  })

  test('Điều 8 khoản 3: chưa được trả lời thì chưa ai phải báo cáo; hoàn thành rồi thì thôi', () => {
    const decided = aCase().submitted().registered().inAppraisal().appraised().beforeCollective().deliberated()
    expect(decided.duties().map(({ what }) => what)).not.toContain('report-progress')
    expect(aStartedCase().given('canbo.phuong', 'complete', aCompletion()).duty('report-progress').end).toMatchObject({ how: 'lapsed' })
  })

  test('Điều 8 khoản 3: tháng được đếm theo lịch, ngắn thì lấy ngày cuối tháng', () => {
    expect(addMonths(localDate('2023-11-30'), 3)).toBe('2024-02-29')
  })
})
