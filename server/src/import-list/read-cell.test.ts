import { localDate } from '@dam-lam/core'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../spreadsheet/workbook.ts'
import { knownNames } from './known-names.ts'
import type { ListColumn } from './list-sheet.ts'
import { readCell } from './read-cell.ts'

const from1900 = { dayZero: '1899-12-30' } as const
const names = knownNames(
  {
    committees: [
      { id: 'phuong', name: 'Đảng ủy phường', level: 'ward', superior: null, external: false, from: localDate('2020-01-01'), to: null },
    ],
    bodies: [],
  },
  [
    { kind: 'committee', id: 'xa-1', name: 'Đảng ủy xã' },
    { kind: 'committee', id: 'xa-2', name: 'Đảng ủy xã' },
  ],
)
const column = (takes: ListColumn['takes'], empty: ListColumn['empty'] = 'wrong'): ListColumn => ({ key: 'a', heading: 'Cột', help: '', takes, empty })
const typed = (text: string, kind: Cell['kind'] = 'text'): Cell => ({ text, kind })

describe('Ngày trong ô', () => {
  test.each([
    [typed('01/07/2025'), '2025-07-01'],
    [typed('1/7/2025'), '2025-07-01'],
    [typed('2025-07-01'), '2025-07-01'],
    [typed('45839', 'number'), '2025-07-01'],
    [typed('61', 'number'), '1900-03-01'],
  ])('%j là %s', (cell, day) => expect(readCell(column('day'), cell, from1900, names)).toEqual({ value: day }))

  test('bảng tính đếm ngày từ năm 1904', () => expect(readCell(column('day'), typed('44377', 'number'), { dayZero: '1904-01-01' }, names)).toEqual({ value: '2025-07-01' }))

  test.each([typed('30/02/2025'), typed('07/2025'), typed('45839.5', 'number'), typed('7', 'number'), typed('hôm nay')])('%j không phải ngày', (cell) =>
    expect(readCell(column('day'), cell, from1900, names)).toEqual({ fault: { kind: 'not-a-day', text: cell.text } }))
})

describe('Nơi được nêu trong ô', () => {
  test.each([
    ['phuong', 'phuong'],
    ['Đảng ủy phường', 'phuong'],
    ['  ĐẢNG ỦY   PHƯỜNG ', 'phuong'],
    ['xa-2', 'xa-2'],
    ['không có', 'không có'],
  ])('«%s» là %s', (text, id) => expect(readCell(column('committee'), typed(text), from1900, names)).toEqual({ value: id }))

  test('hai nơi cùng tên thì phải ghi mã', () =>
    expect(readCell(column('committee'), typed('Đảng ủy xã'), from1900, names)).toEqual({ fault: { kind: 'several-of-that-name', text: 'Đảng ủy xã' } }))
})

describe('Ô khác', () => {
  const choices = [{ label: 'Bí thư', value: 'head' }]

  test('lựa chọn theo chữ của nó', () => {
    expect(readCell(column(choices), typed('bí thư'), from1900, names)).toEqual({ value: 'head' })
    expect(readCell(column(choices), typed('Trưởng ban'), from1900, names)).toEqual({ fault: { kind: 'not-offered', text: 'Trưởng ban', possible: ['Bí thư'] } })
  })

  test('ô trống: thiếu, không có, hay không nói gì', () => {
    expect(readCell(column('text'), undefined, from1900, names)).toEqual({ fault: { kind: 'left-empty', heading: 'Cột' } })
    expect(readCell(column('text', 'none'), undefined, from1900, names)).toEqual({ value: null })
    expect(readCell(column('text', 'unsaid'), undefined, from1900, names)).toEqual({ value: undefined })
  })

  test('công thức và ô lỗi không được nhận', () => {
    expect(readCell(column('text'), typed('A', 'formula'), from1900, names)).toEqual({ fault: { kind: 'formula' } })
    expect(readCell(column('text', 'none'), typed('', 'formula'), from1900, names)).toEqual({ fault: { kind: 'formula' } })
    expect(readCell(column('text'), typed('#REF!', 'error'), from1900, names)).toEqual({ fault: { kind: 'broken-cell' } })
  })
})
