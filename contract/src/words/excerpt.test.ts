import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test('a short text stays as it is, without the full stop that the sentence brings', () => {
  expect(excerpt(' Vấn đề\nphức tạp. ')).toBe('Vấn đề phức tạp')
})

test('a long text is cut at a word', () => {
  const cut = excerpt('phức tạp '.repeat(40))
  expect(cut).toMatch(/(?:phức|tạp)…$/u)
  expect(cut.length).toBeLessThanOrEqual(161)
})

test('a long text without a space is cut all the same', () => {
  expect(excerpt('a'.repeat(500))).toBe(`${'a'.repeat(160)}…`)
})
