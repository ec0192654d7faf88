import { describe, expect, test } from 'vitest'
import { anAdministration } from '../../testing/index.ts'
import { addDays, localDate } from '../../time/index.ts'
import type { PolicyChanges } from '../../policy-history.ts'
import { DEFAULT_POLICY } from '../../policy.ts'

const TODAY = localDate('2026-11-16')
const paper = { number: '05-QC/ĐU', date: localDate('2026-11-10') }
const keeping = anAdministration({ today: TODAY })
const byAdministrator = keeping.when('quantri.tinh')
const set = (changes: PolicyChanges, from = TODAY) => ({ committee: 'phuong', from, changes, paper })
const LATER = '2027-01-01T00:00:00Z'

describe('quy định nội bộ của từng cấp ủy', () => {
  test('có hiệu lực từ ngày ghi, chỉ ở cấp ủy ấy', () => {
    const from = addDays(TODAY, 3)
    const { policies } = keeping.given('set-policy', set({ 'opinion.working-days': 5 }, from), 'PolicySet')
    expect(policies.on('phuong', addDays(from, -1), LATER)).toEqual(DEFAULT_POLICY)
    expect(policies.on('phuong', from, LATER)).toEqual({ ...DEFAULT_POLICY, 'opinion.working-days': 5 })
    expect(policies.on('tinh', from, LATER)).toEqual(DEFAULT_POLICY)
  })

  test('người giữ chức danh trong cấp ủy không tự đổi; người quản trị ghi theo văn bản', () => {
    keeping.when('bithu.phuong').does('set-policy', set({ 'opinion.working-days': 5 })).isRefused([{ code: 'administration.by-administrator', data: {} }])
    byAdministrator.does('set-policy', { ...set({ 'opinion.working-days': 5 }), paper: { number: ' ', date: addDays(TODAY, 1) } }).isRefused([
      { code: 'set-policy.paper-written', data: {} },
      { code: 'set-policy.paper-not-in-future', data: { date: addDays(TODAY, 1), today: TODAY } },
    ])
  })

  test('không áp dụng ngược, không cho cấp ủy không có', () => {
    const from = addDays(TODAY, -1)
    byAdministrator.does('set-policy', { ...set({ 'opinion.working-days': 5 }, from), committee: 'la' }).isRefused([
      { code: 'administration.committee-stands', data: { committee: 'la' } },
      { code: 'set-policy.from-not-past', data: { from, today: TODAY } },
    ])
  })

  test('phải đổi một điều gì', () => {
    byAdministrator.does('set-policy', set({})).hasVerdict('set-policy.changes-something', 'not-judged').isRefused([{ code: 'set-policy.items-chosen', data: {} }])
    byAdministrator.does('set-policy', set({ 'opinion.bare-phrases': [...DEFAULT_POLICY['opinion.bare-phrases']] })).isRefused([{ code: 'set-policy.changes-something', data: { from: TODAY } }])
  })

  test.each([
    ['votes.more-than-percent-of-members', [50, 66, 99], [49, 100, 50.5]],
    ['votes.quorum-percent', [null, 0, 67, 100], [-1, 101]],
    ['opinion.working-days', [1, 60], [0, 61]],
    ['at-once.working-days', [0, 5], [-1, 6]],
    ['personal-data.answer-working-days', [1], [0, 3]],
    ['opinion.bare-phrases', [['ok']], [[], ['ok', ' ']]],
  ] as const)('%s: trong khoảng thì được, ngoài khoảng thì không', (key, within, outside) => {
    for (const value of within) byAdministrator.does('set-policy', set({ [key]: value })).hasVerdict('set-policy.values-within-bounds', 'met')
    for (const value of outside) byAdministrator.does('set-policy', set({ [key]: value })).hasVerdict('set-policy.values-within-bounds', 'refused')
  })

  test('tỷ lệ phiếu có thể đặt cao hơn quá nửa, không thấp hơn', () => {
    byAdministrator.does('set-policy', set({ 'votes.more-than-percent-of-members': 40 })).isRefused([
      { code: 'set-policy.values-within-bounds', data: { items: ['votes.more-than-percent-of-members'] } },
    ])
  })

  test('mục chưa có quy tắc nào đọc thì không đặt được', () => {
    const items = ['clock.day-of-receipt-is-day-zero', 'forward.reply-ends-own-clock', 'legal-review.assigned-by-permanent-members', 'office.person-where-none'] as const
    const changes: PolicyChanges = { [items[0]]: false, [items[1]]: false, [items[2]]: false, [items[3]]: false }
    byAdministrator.does('set-policy', set(changes)).isRefused([{ code: 'set-policy.items-have-effect', data: { items } }])
  })
})
