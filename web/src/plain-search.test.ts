import { expect, test } from 'vitest'
import { parseSearch, stringifySearch, texts } from './plain-search.ts'

test('numbers and words are texts alike, without quotation marks in the address', () =>
  expect(parseSearch('?q=123&trang-thai=qua-han')).toEqual({ q: '123', 'trang-thai': 'qua-han' }))

test('Vietnamese goes there and back', () =>
  expect(parseSearch(stringifySearch({ q: 'Đổi mới & sáng tạo' }))).toEqual({ q: 'Đổi mới & sáng tạo' }))

test('what is not given does not stand in the address', () => {
  expect(stringifySearch({ q: '', stage: undefined, committee: null })).toBe('')
  expect(stringifySearch({ q: '', stage: 'decided' })).toBe('?stage=decided')
})

test('a page takes the names it knows, as texts', () =>
  expect(texts('tu', 'them')({ tu: '2026-01-05', them: 30, khac: 'x' })).toEqual({ tu: '2026-01-05' }))
