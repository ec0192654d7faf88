import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { icalendar } from './icalendar.ts'

const entry = { uid: 'a/reply/1@dam-lam', day: localDate('2023-12-31'), summary: 'Trả lời, bằng; văn bản', description: 'một\nhai', url: 'https://x.vn/ho-so/a' }
const written = (summary = entry.summary) => icalendar('Dám Làm', [{ ...entry, summary }], '2023-12-01T02:03:04.567Z')

test('mỗi việc một ngày trọn, ngày kết thúc là ngày kế tiếp; dấu phẩy, chấm phẩy, xuống dòng được thoát', () => {
  const lines = written().split('\r\n')
  expect(lines).toEqual(expect.arrayContaining([
    'DTSTAMP:20231201T020304Z',
    'DTSTART;VALUE=DATE:20231231',
    'DTEND;VALUE=DATE:20240101',
    String.raw`SUMMARY:Trả lời\, bằng\; văn bản`,
    String.raw`DESCRIPTION:một\nhai`,
  ]))
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', ''])
})

test('không dòng nào quá 75 octet, gập lại mà không cắt chữ; mở ra thì nguyên văn', () => {
  const long = 'Đăng ký chỗ neo đậu tránh bão 🚢 '.repeat(20)
  const text = written(long)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${long}`)
})

test('một dòng mới trong tên hồ sơ không chen được dòng nào vào lịch', () => {
  expect(written('a\r\nBEGIN:VALARM').split('\r\n')).not.toContain('BEGIN:VALARM')
})
