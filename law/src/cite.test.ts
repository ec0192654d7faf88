import { describe, expect, test } from 'vitest'
import { cite, MisquotationError } from './cite.ts'

/** Hides from the compiler what it would refuse, so that the check at load is what is tested. */
const citeUnseen = (quote: string): unknown => Reflect.apply(cite, undefined, ['d4.k3', quote])

describe('a citation is checked when its module loads', () => {
  test('Điều 4 khoản 3: words of the clause are taken as they stand', () => {
    expect(cite('d4.k3', 'trong vòng 30 ngày làm việc')).toEqual({ at: 'd4.k3', quote: 'trong vòng 30 ngày làm việc' })
  })

  test('Điều 4 khoản 3: marks may stand at either end', () => {
    expect(cite('d4.k3', '(kế hoạch); đối với những vấn đề khó').at).toBe('d4.k3')
    expect(cite('d4.k3', 'không quá 60 ngày làm việc.').at).toBe('d4.k3')
  })

  test('Điều 6 khoản 1: a quotation may stand in the body under a heading', () => {
    expect(cite('d6.k1', 'Tất cả cán bộ năng động').at).toBe('d6.k1')
  })

  test.each([
    ['words that do not stand there', 'trong vòng 45 ngày làm việc', 'does not stand in d4.k3'],
    ['a beginning inside a word', 'rong vòng 30 ngày làm việc', 'inside a word'],
    ['an end inside a word', 'trong vòng 30 ngày làm vi', 'inside a word'],
    ['fewer than three words', 'ngày làm', 'fewer than 3 words'],
    ['white space at an end', 'trong vòng 30 ngày ', 'white space'],
    ['nothing', '', 'fewer than 3 words'],
  ])('%s: refused', (_, quote, why) => {
    expect(() => citeUnseen(quote)).toThrow(MisquotationError)
    expect(() => citeUnseen(quote)).toThrow(why)
  })
})
