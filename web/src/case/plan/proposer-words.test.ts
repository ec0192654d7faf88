import { expect, test } from 'vitest'
import { proposerWords } from './proposer-words.ts'

const person = { id: 'a', name: 'Cán bộ A' }

test('Điều 4 khoản 1: one cadre', () => expect(proposerWords({ person, members: [], onBehalfOf: null })).toBe('Cán bộ A'))

test('Điều 4 khoản 1: a group; who sends is not named twice', () =>
  expect(proposerWords({ person, members: [person, { id: 'b', name: 'Cán bộ B' }, { id: 'c', name: 'Cán bộ C' }], onBehalfOf: null })).toBe('Cán bộ A, cùng Cán bộ B và Cán bộ C'))

test('Điều 4 khoản 1: an organisation, through the person who signs for it', () =>
  expect(proposerWords({ person, members: [], onBehalfOf: { id: 'd', name: 'Chi bộ D' } })).toBe('Chi bộ D, do Cán bộ A đứng tên'))
