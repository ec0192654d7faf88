import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { boardFilter, boardFilters, kindsShown } from './duty-board-filter.ts'

const names = (oversees: { id: string; name: string }[]): readonly string[] => boardFilters({ oversees }, localDate('2026-11-26')).map(({ name }) => name)

test('địa chỉ trống là cả các cấp ủy bên dưới, mọi năm, hai loại hạn tách nhau', () => {
  expect(boardFilter({})).toEqual({ committee: undefined, below: true, overdue: false })
  expect(kindsShown({})).toEqual(['law', 'policy'])
})

test('lọc trong địa chỉ thành câu hỏi; chữ lạ thì như địa chỉ trống', () => {
  expect(boardFilter({ 'cap-uy': 'phuong', 'pham-vi': 'mot-cap', 'qua-han': 'co', nam: '2026' })).toEqual({
    committee: 'phuong', below: false, overdue: true, dueFrom: '2026-01-01', dueTo: '2026-12-31',
  })
  expect(boardFilter({ 'pham-vi': 'gì đó', 'qua-han': 'không', nam: 'năm nay' })).toEqual({ committee: undefined, below: true, overdue: false })
  expect([kindsShown({ han: 'quy-dinh' }), kindsShown({ han: 'noi-bo' })]).toEqual([['law'], ['policy']])
})

test('chọn cấp ủy chỉ khi có nhiều cấp ủy; ba năm gần đây', () => {
  const [ward, commune] = [{ id: 'phuong', name: 'Phường' }, { id: 'xa', name: 'Xã' }]
  expect(names([ward])).toEqual(['pham-vi', 'han', 'qua-han', 'nam'])
  expect(names([ward, commune])[0]).toBe('cap-uy')
  expect(boardFilters({ oversees: [ward] }, localDate('2026-11-26')).at(-1)?.options.map(({ value }) => value)).toEqual(['', '2026', '2025', '2024'])
})
