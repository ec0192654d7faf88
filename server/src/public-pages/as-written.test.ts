import { expect, test } from 'vitest'
import { inVietnamese, languageMark } from './as-written.ts'

test('chữ riêng của tiếng Việt là tiếng Việt, kể cả khi dấu viết rời; còn lại thì không ai biết', () => {
  expect(languageMark('Xin mở thêm', 'en')?.text).toBe(' lang="vi"')
  expect(languageMark('Xin mở thêm'.normalize('NFD'), 'en')?.text).toBe(' lang="vi"')
  expect(languageMark('Très bien', 'en')?.text).toBe(' lang=""')
  expect(languageMark('Well done', 'vi')?.text).toBe(' lang=""')
})

test('trang cùng thứ tiếng thì không cần ghi', () => {
  expect(languageMark('Xin mở thêm', 'vi')).toBeNull()
  expect(inVietnamese('Đảng ủy phường', 'vi')).toBe('Đảng ủy phường')
})
