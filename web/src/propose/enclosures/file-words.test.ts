import { expect, test } from 'vitest'
import { sizeWords, typeWords } from './file-words.ts'

test.each([
  [12, '12 byte'],
  [1_234, '1,2 kB'],
  [50_000_000, '50 MB'],
])('%d → %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words))

test('a kind of file has a name; an unknown one keeps its own', () => {
  expect(typeWords('application/pdf')).toBe('tài liệu PDF')
  expect(typeWords('application/x-la')).toBe('application/x-la')
})
