import { expect, test } from 'vitest'
import { asSentence } from './as-sentence.ts'

test.each([
  ['trả lời bằng văn bản', 'Trả lời bằng văn bản'],
  ['đã gửi, chờ vào sổ', 'Đã gửi, chờ vào sổ'],
  ['', ''],
])('«%s» begins a line as «%s»', (term, line) => expect(asSentence(term)).toBe(line))
