import { ledger, localDate, officialCalendar } from '@dam-lam/core'
import { expect, test } from 'vitest'
import type { LedgerDay } from './ledger-day.ts'
import { documented, weeksOf } from './ledger-weeks.ts'

const count = (from: string, add: number): readonly LedgerDay[] => ledger(officialCalendar, localDate(from), add).days

test('weeks run from Monday to Sunday, filled up with blank days at both ends', () => {
  const weeks = weeksOf(count('2026-03-03', 5))
  expect(weeks.map((week) => week.map(({ counted }) => counted))).toEqual([
    [undefined, undefined, 1, 2, 3, null, null],
    [4, 5, undefined, undefined, undefined, undefined, undefined],
  ])
  expect(weeks.flat().map(({ date }) => date)).toEqual(weeks.flat().map(({ date }) => date).toSorted())
})

test('Điều 4 khoản 3: from 14/12/2022 to 02/02/2023 every day is in a week of its own, none twice', () => {
  const days = count('2022-12-14', 30)
  const counted = weeksOf(days).flat().filter((day) => day.counted !== undefined)
  expect(counted).toEqual(days)
})

test('a week end needs no document, Tết does', () => {
  const days = documented(count('2022-12-14', 30))
  expect(days.length).toBeGreaterThan(0)
  expect(days.map(({ reason }) => reason)).not.toContain('weekend')
})

test('a count of nothing has no weeks', () => expect(weeksOf(count('2026-01-06', 0))).toEqual([]))
