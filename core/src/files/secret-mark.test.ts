import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { secretMark } from './secret-mark.ts'

const HEAD = ['TỈNH ỦY QUẢNG NGÃI', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 12-BC/TU']

describe('Dấu độ mật ở đầu trang', () => {
  test.each([
    ['MẬT', 'confidential'],
    ['Mật', 'confidential'],
    ['TỐI MẬT', 'secret'],
    ['Tối mật', 'secret'],
    ['TUYỆT MẬT', 'top-secret'],
    ['  tuyệt   mật  ', 'top-secret'],
    ['T Ố I  M Ậ T', 'secret'],
    ['M Ậ T', 'confidential'],
    ['T U Y Ệ T   M Ậ T', 'top-secret'],
    ['[MẬT]', 'confidential'],
    ['* TỐI MẬT *', 'secret'],
    ['Độ mật: Tối mật', 'secret'],
    ['Độ mật: MẬT', 'confidential'],
    ['MẬT\u00A0', 'confidential'],
    ['MẬT\tQuảng Ngãi, ngày 3 tháng 2 năm 2026', 'confidential'],
    ['TỐI MẬT          Quảng Ngãi, ngày 3 tháng 2 năm 2026', 'secret'],
  ])('%j là dấu', (line, degree) => {
    expect(secretMark([...HEAD, line, 'BÁO CÁO'])).toBe(degree)
    expect(secretMark([...HEAD, line.normalize('NFD'), 'BÁO CÁO'])).toBe(degree)
  })

  test.each([
    'mật độ dân cư',
    'MẬT ĐỘ DÂN CƯ',
    'Mật độ dân cư của phường là 2.000 người/km²',
    'bảo vệ bí mật nhà nước',
    'BẢO MẬT',
    'BÍ MẬT',
    'mật',
    'Độ mật:',
    'Tài liệu không mật',
    'mật ong',
    'MAT',
  ])('%j không phải dấu', (line) => expect(secretMark([...HEAD, line])).toBeNull())

  test('chỉ đầu trang được xem', () => {
    const body = Array.from({ length: 20 }, (_, index) => `Dòng ${index + 1}`)
    expect(secretMark([...body, 'MẬT'])).toBeNull()
    expect(secretMark(['', '', ...Array.from({ length: 40 }, () => ' '), 'MẬT'])).toBe('confidential')
  })

  test('trang không có chữ thì không có dấu', () => expect(secretMark([])).toBeNull())

  test('viết rời, viết hoa hay tách dấu đều như nhau', () => {
    const marks = fc.constantFrom('MẬT', 'TỐI MẬT', 'TUYỆT MẬT')
    const gaps = fc.array(fc.constantFrom('', ' ', '\u00A0', '\u200B', '  '), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(marks, gaps, fc.constantFrom('NFC', 'NFD', 'NFKC'), (mark, spaces, form) => {
        const apart = Array.from(mark).map((letter, index) => letter + (spaces[index] ?? '')).join('')
        expect(secretMark([apart.normalize(form)])).toBe(secretMark([mark]))
      }),
      { seed: 1342 },
    )
  })
})
