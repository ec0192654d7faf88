import { describe, expect, test } from 'vitest'
import { aCase, aDifficulty, anApprovedCase, aStartedCase, DAYS } from '../testing/index.ts'

describe('Điều 8 khoản 4 và Điều 7 khoản 4: khó khăn, vướng mắc', () => {
  const raised = aStartedCase().given('canbo.phuong', 'raise-difficulty', aDifficulty())

  test('Điều 7 khoản 4: nêu khó khăn là nghĩa vụ tháo gỡ của cấp ủy quản lý, 10 ngày làm việc theo quy định nội bộ', () => {
    expect(raised.duty('resolve-difficulty')).toMatchObject({
      holder: { kind: 'permanent-members', committee: 'phuong' },
      due: { date: DAYS.day10, kind: 'policy', from: 'difficulty.working-days' },
      clauses: [{ at: 'd7.k4', quote: 'kịp thời tháo gỡ khó khăn, vướng mắc hoặc có quy định phù hợp' }],
    })
  })

  test('cấp đã cho chủ trương làm trước, nếu cấp ủy đặt như vậy', () => {
    const above = aCase({ policy: { 'implementation.managing-committee-acts-first': false } })
      .submitted().registered().forwardedTo('tinh').registered()
      .given('bithu.tinh', 'assign-appraisal', { lead: { body: 'ban.thamdinh.tinh' }, coordinating: [] })
      .appraised().beforeCollective().deliberated().answered()
      .given('canbo.phuong', 'start-implementation', {})
      .given('canbo.phuong', 'request-support', aDifficulty())
    expect(above.duty('resolve-difficulty').holder).toEqual({ kind: 'permanent-members', committee: 'tinh' })
  })

  test('Điều 7 khoản 4: tháo gỡ, hỗ trợ hoặc có quy định phù hợp thì xong, mỗi việc một lần', () => {
    const both = raised.given('canbo.phuong', 'request-support', aDifficulty({ what: 'Cần thêm người.' }))
    const one = both.given('phobithu.phuong', 'resolve-difficulty', { of: 'difficulty/2', how: 'supported', text: 'Đã cử thêm một cán bộ.' })
    expect(one.file.implementation.difficulties.map(({ id, kind, resolved }) => [id, kind, resolved?.how])).toEqual([
      ['difficulty/1', 'difficulty', undefined],
      ['difficulty/2', 'support', 'supported'],
    ])
    one.when('bithu.phuong').does('resolve-difficulty', { of: 'difficulty/2', how: 'removed', text: '' }).isRefused([
      { code: 'resolve-difficulty.of', data: { of: 'difficulty/2', possible: ['difficulty/1'] } },
      { code: 'resolve-difficulty.text', clauses: ['d7.k4'], data: {} },
    ])
    expect(one.duties().filter(({ what }) => what === 'resolve-difficulty').map(({ end }) => end?.how)).toEqual([undefined, 'discharged'])
  })

  test('không có gì đang vướng thì không có gì để tháo gỡ; văn phòng không tháo gỡ thay', () => {
    aStartedCase().when('bithu.phuong').does('resolve-difficulty', { of: 'difficulty/1', how: 'removed', text: 'Xong.' }).isRefused([
      { code: 'resolve-difficulty.something-open', clauses: ['d7.k4'], data: { stage: 'in-implementation' } },
    ])
    raised.when('vanphong.phuong').does('resolve-difficulty', { of: 'difficulty/1', how: 'removed', text: 'Xong.' }).hasVerdict('resolve-difficulty.by-permanent-members', 'refused')
  })

  test('Điều 8 khoản 4: phải nói vướng gì, kiến nghị gì, và chỉ khi đang thực hiện', () => {
    for (const act of ['raise-difficulty', 'request-support'] as const) {
      aStartedCase().when('canbo.phuong').does(act, aDifficulty({ what: '', proposal: ' ' })).isRefused([
        { code: `${act}.what`, clauses: ['d8.k4'], data: {} },
        { code: `${act}.proposal`, clauses: ['d8.k4'], data: {} },
      ])
      anApprovedCase().when('canbo.phuong').does(act, aDifficulty()).hasVerdict(`${act}.stage`, 'refused')
    }
  })
})
