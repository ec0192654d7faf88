import { expect, test } from 'vitest'
import { askedWords } from './asked-words.ts'

test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ nhất: an opinion is told as it was given', () =>
  expect(askedWords('conditional', { reported: false })).toBe('Tán thành có điều kiện'))

test('an opinion that has not come is awaited until the report, and then missing, never assumed', () => {
  expect(askedWords(undefined, { reported: false })).toBe('Chưa có ý kiến')
  expect(askedWords(undefined, { reported: true })).toMatch(/^Không có ý kiến/)
})
