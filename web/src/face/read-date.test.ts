import { expect, test } from 'vitest'
import { readDate } from './read-date.ts'

test.each(['13/02/2026', '13/2/2026', '13-02-2026', ' 13.2.2026 '])('«%s» is the thirteenth of February', (typed) =>
  expect(readDate(typed)).toBe('2026-02-13'))

test.each(['', '30/02/2026', '2026-02-13', '13/02/26', '13/02', 'hôm nay'])('«%s» is no day', (typed) =>
  expect(readDate(typed)).toBeNull())
