import { expect, test } from 'vitest'
import { markQuote } from './mark-quote.ts'

const text = 'phải trả lời bằng văn bản trong vòng 30 ngày làm việc kể từ ngày nhận được đề xuất'

test('Điều 4 khoản 3: the words stand where they stand in the clause', () =>
  expect(markQuote(text, 'trong vòng 30 ngày làm việc')).toEqual({
    before: 'phải trả lời bằng văn bản ',
    quoted: 'trong vòng 30 ngày làm việc',
    after: ' kể từ ngày nhận được đề xuất',
  }))

test.each(['', 'trong vòng 45 ngày làm việc'])('«%s» is not marked', (quote) => expect(markQuote(text, quote)).toBeNull())
