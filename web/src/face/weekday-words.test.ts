import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { weekdayWords } from './weekday-words.ts'

test.each([
  ['2022-12-14', 'thứ Tư'],
  ['2026-01-05', 'thứ Hai'],
  ['2026-01-04', 'Chủ nhật'],
])('%s is %s', (date, words) => expect(weekdayWords(localDate(date))).toBe(words))
