import { expect, test } from 'vitest'
import { dutyFilter } from './duty-filter.ts'

test('an empty address asks for my own open duties', () => expect(dutyFilter({})).toEqual({ holder: 'me', state: 'open' }))

test('the words of the address are those of the screen', () =>
  expect(dutyFilter({ cua: 'cap-uy', 'trang-thai': 'qua-han' })).toEqual({ holder: 'committee', state: 'overdue' }))

test('an unknown word is as if it were not there', () =>
  expect(dutyFilter({ cua: 'constructor', 'trang-thai': 7 })).toEqual({ holder: 'me', state: 'open' }))
