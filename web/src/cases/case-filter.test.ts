import { expect, test } from 'vitest'
import { caseFilter, isNarrowed } from './case-filter.ts'

test('an empty address asks for every case', () => {
  expect(caseFilter({})).toEqual({})
  expect(isNarrowed(caseFilter({}))).toBe(false)
})

test('the words of the address are those of the screen', () => {
  const filter = caseFilter({ tim: 'dat dai', 'giai-doan': 'in-appraisal', 'cap-uy': 'phuong', 'qua-han': 'co' })
  expect(filter).toEqual({ q: 'dat dai', stage: 'in-appraisal', committee: 'phuong', overdue: true })
  expect(isNarrowed(filter)).toBe(true)
})

test('what is open in a case', () => expect([caseFilter({ 'dang-mo': 'rui-ro' }), caseFilter({ 'dang-mo': 'bao-ve' }), caseFilter({ 'dang-mo': 'incident' })]).toEqual([{ concern: 'incident' }, { concern: 'protection' }, {}]))

test('an unknown stage is as if it were not there', () => expect(caseFilter({ 'giai-doan': 'toString', 'qua-han': 'khong' })).toEqual({}))
