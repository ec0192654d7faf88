import { expect, test } from 'vitest'
import { dayOnPaper } from './day-on-paper.ts'

test.each([
  ['a letter', { letter: { date: '2026-02-06' } }],
  ['a meeting', { meeting: { heldOn: '2026-02-06' } }],
  ['the document of another committee', { document: { date: '2026-02-06' }, act: 'register' }],
  ['the answer of an issuing body', { date: '2026-02-06' }],
])('%s has its day', (_, typed) => expect(dayOnPaper(typed)).toBe('2026-02-06'))

test('a form without a paper has none', () => expect([dayOnPaper({ reason: 'Trùng' }), dayOnPaper({ letter: { date: 'mai' } })]).toEqual([null, null]))
