import { expect, test } from 'vitest'
import { formatDate, formatInstant } from './format-date.ts'

test('a date reads day, month, year', () => expect(formatDate('2026-02-03')).toBe('03/02/2026'))

test('what is no date is left alone', () => expect(formatDate('tạm tính')).toBe('tạm tính'))

test('an instant is told in Vietnam: 17:30 UTC is half past midnight of the next day', () =>
  expect(formatInstant('2026-12-31T17:30:00Z')).toBe('00:30 ngày 01/01/2027'))
