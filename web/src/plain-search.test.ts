import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './plain-search.ts'

test('numbers and words are texts alike, without quotation marks in the address', () =>
  expect(parseSearch('?q=123&trang-thai=qua-han')).toEqual({ q: '123', 'trang-thai': 'qua-han' }))

test('Vietnamese goes there and back', () =>
  expect(parseSearch(stringifySearch({ q: 'Đổi mới & sáng tạo' }))).toEqual({ q: 'Đổi mới & sáng tạo' }))

test('what is not given does not stand in the address', () => {
  expect(stringifySearch({ q: '', stage: undefined, committee: null })).toBe('')
  expect(stringifySearch({ q: '', stage: 'decided' })).toBe('?stage=decided')
})
