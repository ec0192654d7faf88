import { describe, expect, test } from 'vitest'
import { attachment, fileName } from './file-name.ts'

describe('Tên tệp', () => {
  test.each([
    ['Báo cáo.pdf', 'Báo cáo.pdf'],
    ['Báo cáo.PDF', 'Báo cáo.pdf'],
    ['C:\\Users\\a\\Báo cáo.pdf', 'Báo cáo.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['báo cáo.exe', 'báo cáo.exe.pdf'],
    ['.pdf', 'tài liệu.pdf'],
    ['..', 'tài liệu.pdf'],
    ['a\u202Efdp.exe', 'a fdp.exe.pdf'],
    ['a"b\r\nc.pdf', 'a b c.pdf'],
  ])('%j → %j', (given, name) => expect(fileName(given, 'application/pdf')).toBe(name))

  test('đuôi nào quen dùng cho loại ấy thì giữ', () => {
    expect(fileName('bảng.csv', 'text/plain')).toBe('bảng.csv')
    expect(fileName('ảnh.jpeg', 'image/jpeg')).toBe('ảnh.jpeg')
    expect(fileName('trang.html', 'text/plain')).toBe('trang.html.txt')
  })

  test('tên dài được cắt, đuôi thì không', () => expect(fileName(`${'a'.repeat(400)}.pdf`, 'application/pdf')).toHaveLength(204))

  test('lời khai đính kèm: tên không dấu cho máy cũ, tên đủ dấu cho máy mới', () => {
    expect(attachment('Đề án (1).pdf')).toBe(`attachment; filename="De an (1).pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%281%29.pdf`)
  })
})
