import { describe, expect, test } from 'vitest'
import { heldBack } from './held-back.ts'

const MARKED = 'Làm thử.\nTỐI MẬT'
const before = { title: 'Tiếp nhận lưu động', solution: 'Tổ lưu động.' }

describe('what bears a mark of secrecy does not leave the page', () => {
  test('the answer stays on the page, what was kept before stays kept, every other answer is saved', () => {
    const { kept, held } = heldBack({ title: 'Tiếp nhận ở thôn', solution: MARKED, problem: 'Đi lại nhiều.' }, before, false)
    expect(kept).toEqual({ title: 'Tiếp nhận ở thôn', problem: 'Đi lại nhiều.', solution: 'Tổ lưu động.' })
    expect(held).toEqual({ solution: MARKED })
  })

  test('of a list that bears a mark somewhere all of it waits; where nothing was kept before, nothing is', () => {
    const risks = [{ risk: 'Mưa' }, { risk: 'MẬT' }]
    expect(heldBack({ ...before, risks }, before, false)).toEqual({ kept: before, held: { risks } })
  })

  test('a mark that was kept once, before anybody searched, is not kept on', () => {
    expect(heldBack({ title: 'A', solution: MARKED }, { title: 'A', solution: MARKED }, false)).toEqual({ kept: { title: 'A' }, held: { solution: MARKED } })
  })

  test('once it is taken out all is kept; on an isolated network it is kept anyway', () => {
    const plan = { ...before, solution: 'Làm thử.' }
    expect(heldBack(plan, before, false)).toEqual({ kept: plan, held: {} })
    expect(heldBack({ solution: MARKED }, before, true)).toEqual({ kept: { solution: MARKED }, held: {} })
  })
})
