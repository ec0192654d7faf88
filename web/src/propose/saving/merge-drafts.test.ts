import type { PlanDraft } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import { mergeDrafts, settle } from './merge-drafts.ts'

const base: PlanDraft = { title: 'Tiếp nhận lưu động', problem: 'Đi lại nhiều lần.', implementers: ['canbo.phuong'] }

describe('a draft changed in two places', () => {
  test('what only one side changed is taken from that side', () => {
    const { plan, clashes } = mergeDrafts(base, { ...base, problem: 'Dân phải đi lại.' }, { ...base, solution: 'Tổ lưu động.' })
    expect(plan).toEqual({ ...base, problem: 'Dân phải đi lại.', solution: 'Tổ lưu động.' })
    expect(clashes).toEqual([])
  })

  test('what one side took away stays away', () => {
    const { plan, clashes } = mergeDrafts(base, base, { title: 'Tiếp nhận lưu động', implementers: ['canbo.phuong'] })
    expect(plan.problem).toBeUndefined()
    expect(clashes).toEqual([])
  })

  test('the same change on both sides is no clash', () => {
    const changed = { ...base, title: 'Tiếp nhận tại khu dân cư' }
    expect(mergeDrafts(base, changed, { ...changed }).clashes).toEqual([])
  })

  test('the same words, composed in another way or in another order, are the same answer', () => {
    const scope = { where: 'Phường', what: 'Làm' }
    const mine: PlanDraft = { ...base, title: 'Đột phá'.normalize('NFD'), scope }
    const theirs: PlanDraft = { ...base, title: 'Đột phá'.normalize('NFC'), scope: { what: 'Làm', where: 'Phường' } }
    expect(mergeDrafts(base, mine, theirs).clashes).toEqual([])
  })

  test('different changes to one answer clash, and ours stands until somebody chooses', () => {
    const { plan, clashes } = mergeDrafts(base, { ...base, problem: 'Của tôi.' }, { ...base, problem: 'Của văn phòng.' })
    expect(clashes).toEqual(['problem'])
    expect(plan.problem).toBe('Của tôi.')
  })
})

describe('a clash, settled', () => {
  const theirs: PlanDraft = { ...base, problem: 'Của văn phòng.', implementers: ['canbo.phuong', 'canbo2.phuong'], scope: { what: 'Hẹp' } }
  const mine: PlanDraft = { ...base, problem: 'Của tôi.', implementers: ['canbo.phuong', 'canbo3.phuong'], scope: { what: 'Rộng' } }
  const merged = mergeDrafts(base, mine, theirs)

  test('mine, theirs, or both texts one after the other', () => {
    expect(settle(merged, theirs, { problem: 'mine' }).problem).toBe('Của tôi.')
    expect(settle(merged, theirs, { problem: 'theirs' }).problem).toBe('Của văn phòng.')
    expect(settle(merged, theirs, { problem: 'both' }).problem).toBe('Của văn phòng.\n\nCủa tôi.')
  })

  test('of two lists everybody is kept, and nobody twice', () => {
    expect(settle(merged, theirs, { implementers: 'both' }).implementers).toEqual(['canbo.phuong', 'canbo2.phuong', 'canbo3.phuong'])
  })

  test('what cannot stand together stays ours', () => {
    expect(settle(merged, theirs, { scope: 'both' }).scope).toEqual({ what: 'Rộng' })
  })
})
