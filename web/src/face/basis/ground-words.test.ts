import { expect, test } from 'vitest'
import { groundWords } from './ground-words.ts'

const thirtyDays = { at: 'd4.k3', quote: 'trong vòng 30 ngày làm việc' } as const
const atOnce = { at: 'd4.k3.b.g2', quote: 'phải báo cáo ngay bằng văn bản' } as const

test('Điều 4 khoản 3: a clause is named as a jurist names it', () =>
  expect(groundWords({ clauses: [thirtyDays] })).toBe('Điều 4 khoản 3'))

test('several clauses: the first, and how many more; the same clause quoted twice counts once', () => {
  expect(groundWords({ clauses: [thirtyDays, atOnce] })).toBe('Điều 4 khoản 3 và 1 điều khoản khác')
  expect(groundWords({ clauses: [thirtyDays, { ...thirtyDays, quote: 'phải trả lời bằng văn bản' }] })).toBe('Điều 4 khoản 3')
})

test('a word of the law with a number of the committee is never labelled as law', () =>
  expect(groundWords({ clauses: [atOnce], policy: { key: 'at-once.working-days', name: 'Báo cáo ngay' } })).toBe('nội bộ'))

test('neither law nor policy: the usage of an office', () => expect(groundWords({})).toBe('thông lệ'))
