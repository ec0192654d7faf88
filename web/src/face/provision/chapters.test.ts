import { expect, test } from 'vitest'
import { chapterOf, CHAPTERS } from './chapters.ts'

test('the document has three chapters, and every article stands in one', () =>
  expect(CHAPTERS).toEqual([
    { number: 'CHƯƠNG I', name: 'QUY ĐỊNH CHUNG', articles: ['d1', 'd2', 'd3'] },
    { number: 'CHƯƠNG II', name: 'CƠ CHẾ KHUYẾN KHÍCH VÀ BẢO VỆ CÁN BỘ', articles: ['d4', 'd5', 'd6', 'd7', 'd8', 'd9'] },
    { number: 'CHƯƠNG III', name: 'ĐIỀU KHOẢN THI HÀNH', articles: ['d10', 'd11'] },
  ]))

test('Điều 10: stands in the third chapter', () => expect(chapterOf('d10')?.number).toBe('CHƯƠNG III'))
