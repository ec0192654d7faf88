import { DEMO_ORGANISATION } from '@dam-lam/core/testing'
import { describe, expect, test } from 'vitest'
import type { Sheet } from '../spreadsheet/workbook.ts'
import { readList } from './read-list.ts'
import { aSheet } from './testing/a-sheet.ts'

const PEOPLE = ['Tên đăng nhập *', 'Họ và tên *', 'Cấp ủy quản lý', 'Ghi chú'] as const
const POSITIONS = ['Tên đăng nhập', 'Chức danh', 'Cấp ủy', 'Cơ quan công tác', 'Từ ngày', 'Đến hết ngày', 'Ghi chú'] as const

const listOf = (...sheets: readonly Sheet[]) => readList(sheets, DEMO_ORGANISATION, 'sha')
const faultsOf = (...sheets: readonly Sheet[]) => listOf(...sheets).faults.map(({ at: { sheet, row, column }, says }) => [sheet, row, column, says.kind])

describe('Từ dòng đến việc quản trị', () => {
  test('mỗi dòng thành một việc, mang theo tệp, trang và dòng của nó', () => {
    const { steps, faults, examples } = listOf(
      aSheet('Chức danh', POSITIONS, ['moi', 'Bí thư', 'Đảng ủy phường (minh họa)', '', '01/07/2025', '']),
      aSheet('Người', PEOPLE, ['vidu', 'Người mẫu', '', 'ví dụ: xóa đi'], ['moi', 'Người mới', 'phuong', 'chuyển từ huyện'], ['khac', 'Người khác', '', '']),
    )
    expect({ faults, examples }).toEqual({ faults: [], examples: 1 })
    expect(steps.map(({ command }) => command)).toEqual([
      { act: 'add-person', data: { id: 'moi', name: 'Người mới', managedBy: 'phuong' }, source: { file: 'sha', sheet: 'Người', row: 3 } },
      { act: 'add-person', data: { id: 'khac', name: 'Người khác', managedBy: null }, source: { file: 'sha', sheet: 'Người', row: 4 } },
      { act: 'appoint', data: { person: 'moi', post: 'head', committee: 'phuong', from: '2025-07-01' }, source: { file: 'sha', sheet: 'Chức danh', row: 2 } },
    ])
  })

  test('cột đổi chỗ vẫn đọc đúng', () => {
    const { steps } = listOf(aSheet('người', ['Họ và tên', 'Ghi chú', 'Cấp ủy quản lý', 'tên  đăng nhập'], ['Người mới', '', '', 'moi']))
    expect(steps.map(({ command }) => command.data)).toEqual([{ id: 'moi', name: 'Người mới', managedBy: null }])
  })

  test('cán bộ và cán bộ của một cơ quan là hai chức danh', () => {
    const { steps } = listOf(
      aSheet('Chức danh', POSITIONS, ['moi', 'Cán bộ', 'phuong', '', '01/07/2025'], ['moi', 'Cán bộ của một cơ quan', 'phuong', 'ban.thamdinh.phuong', '01/07/2025']),
    )
    expect(steps.map(({ command }) => command.data)).toMatchObject([{ post: 'cadre' }, { post: 'officer', body: 'ban.thamdinh.phuong' }])
  })
})

describe('Mọi chỗ sai, cùng một lúc', () => {
  test('ô thiếu, ngày sai, chức danh lạ, công thức, chữ quá dài', () =>
    expect(
      faultsOf(
        aSheet('Người', PEOPLE, ['moi', '', '', ''], ['', { text: 'x', kind: 'formula' }, '', ''], ['dai', 'x'.repeat(501), '', '']),
        aSheet('Chức danh', POSITIONS, ['moi', 'Trưởng', 'phuong', '', '31/02/2025', '']),
      ),
    ).toEqual([
      ['Người', 2, 2, 'left-empty'],
      ['Người', 3, 1, 'left-empty'],
      ['Người', 3, 2, 'formula'],
      ['Người', 4, 2, 'data'],
      ['Chức danh', 2, 2, 'not-offered'],
      ['Chức danh', 2, 5, 'not-a-day'],
    ]))

  test('thiếu cột, cột lạ, cột lặp, ô ngoài cột, trang lạ', () =>
    expect(
      faultsOf(aSheet('Người', ['Tên đăng nhập', 'Email', 'Tên đăng nhập', 'Cấp ủy quản lý'], ['moi', '', '', '', 'lạc']), aSheet('Sheet1', ['gì đó'])),
    ).toEqual([
      ['Sheet1', 1, null, 'sheet-unknown'],
      ['Người', 1, 2, 'heading-unknown'],
      ['Người', 1, 3, 'heading-twice'],
      ['Người', 1, null, 'heading-missing'],
      ['Người', 2, 5, 'outside-columns'],
    ]))

  test('chỉ có dòng ví dụ, hay không có gì: nói ra', () => {
    expect(faultsOf(aSheet('Người', PEOPLE, ['vidu', 'Người mẫu', '', 'Ví dụ']))).toEqual([['Người', 1, null, 'nothing-to-add']])
    expect(faultsOf()).toEqual([['', 1, null, 'nothing-to-add']])
  })
})
