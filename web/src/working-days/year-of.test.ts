import { officialCalendar } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { FIRST_YEAR, LAST_YEAR, yearOf, type Year } from './year-of.ts'

const dayOf = ({ months }: Year, date: string) => months.flatMap(({ weeks }) => weeks.flat()).find((day) => day?.date === date)

test('2026 has 249 working days, a swap proposed but not announced left out', () => {
  const year = yearOf(2026, officialCalendar)
  expect(year.workingDays).toBe(249)
  expect(year.provisional).toBe(false)
  expect(dayOf(year, '2026-11-23')).toMatchObject({ worked: true, entry: { status: 'proposed', kind: 'swapped-off' } })
  expect(dayOf(year, '2026-11-28')).toMatchObject({ worked: false, entry: { status: 'proposed', kind: 'swapped-in' } })
})

test('a Saturday announced as worked is worked, a Friday swapped off is not', () => {
  const year = yearOf(2026, officialCalendar)
  expect(dayOf(year, '2026-01-10')).toMatchObject({ worked: true, entry: { kind: 'swapped-in', for: '2026-01-02' } })
  expect(dayOf(year, '2026-01-02')).toMatchObject({ worked: false, entry: { kind: 'swapped-off' } })
})

test('months stand in weeks from Monday to Sunday', () => {
  const [january] = yearOf(2026, officialCalendar).months
  expect(january?.weeks).toHaveLength(5)
  expect(january?.weeks[0]?.map((day) => day?.date ?? null)).toEqual([null, null, null, '2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'])
  expect(january?.weeks.every((week) => week.length === 7)).toBe(true)
})

test('a leap year has its day', () => expect(dayOf(yearOf(2028, officialCalendar), '2028-02-29')).toMatchObject({ worked: true, entry: null }))

test('a year not announced is projected, and says so', () => {
  const year = yearOf(2027, officialCalendar)
  expect(year.provisional).toBe(true)
  expect(year.entries.length).toBeGreaterThan(0)
  expect(year.entries.every(({ status }) => status === 'projected')).toBe(true)
})

test('the first and the last year that the calendar knows can be shown', () => {
  expect(yearOf(FIRST_YEAR, officialCalendar).workingDays).toBe(252)
  expect(yearOf(LAST_YEAR, officialCalendar).months).toHaveLength(12)
})
