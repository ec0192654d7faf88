import type { CalendarDay } from '@dam-lam/law'
import { describe, expect, test } from 'vitest'
import { addDays } from './date-arithmetic.ts'
import { dateOf, localDate } from './local-date.ts'
import type { LocalDate } from './local-date.ts'
import { officialCalendar } from './official-calendar.ts'
import { CalendarRangeError } from './working-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const day = localDate
const proposedSwap = officialCalendar.data.days.filter(({ status }) => status === 'proposed')

const workingDaysIn = (year: number): number =>
  officialCalendar.workingDaysBetween(dateOf(year, 1, 1), dateOf(year, 12, 31)) + (officialCalendar.isWorkingDay(dateOf(year, 1, 1)) ? 1 : 0)

const due = (calendar: WorkingCalendar, from: string, n: number): LocalDate => calendar.after(day(from), n)

describe('counting working days', () => {
  test.each([
    ['2022-12-14', 30, '2023-02-02'],
    ['2022-12-14', 60, '2023-03-16'],
    ['2026-01-05', 30, '2026-02-13'],
    ['2026-01-05', 60, '2026-04-03'],
  ])('Điều 4 khoản 3: received %s, working day %i is %s', (from, n, due) => {
    expect(officialCalendar.after(day(from), n)).toBe(due)
    expect(officialCalendar.workingDaysBetween(day(from), day(due))).toBe(n)
  })

  test.each([
    [2020, 252],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('%i has %i working days', (year, count) => {
    expect(workingDaysIn(year)).toBe(count)
  })

  test('day 0 is the day itself, also when it is a Sunday', () => {
    expect(officialCalendar.after(day('2026-01-11'), 0)).toBe('2026-01-11')
    expect(officialCalendar.after(day('2026-01-11'), 1)).toBe('2026-01-12')
  })

  test('a worked Saturday counts, and can be the due day', () => {
    expect(officialCalendar.isWorkingDay(day('2026-01-10'))).toBe(true)
    expect(officialCalendar.after(day('2026-01-09'), 1)).toBe('2026-01-10')
    expect(officialCalendar.after(day('2026-01-09'), 2)).toBe('2026-01-12')
  })

  test('the distance between two days has a sign, and can be 0 for a later day', () => {
    expect(officialCalendar.workingDaysBetween(day('2026-01-12'), day('2026-01-05'))).toBe(-6)
    expect(officialCalendar.workingDaysBetween(day('2026-01-16'), day('2026-01-18'))).toBe(0)
  })

  test('the next working day is the day itself when it is worked', () => {
    expect(officialCalendar.nextWorkingDay(day('2026-02-13'))).toBe('2026-02-13')
    expect(officialCalendar.nextWorkingDay(day('2026-02-14'))).toBe('2026-02-23')
  })

  test.each([-1, 1.5, Number.NaN])('%d is no number of working days', (n) => {
    expect(() => officialCalendar.after(day('2026-01-05'), n)).toThrow(RangeError)
  })
})

describe('the ends of the calendar', () => {
  test.each(['2019-12-31', '2036-01-01'])('of %s it knows nothing', (text) => {
    expect(() => officialCalendar.isWorkingDay(day(text))).toThrow(CalendarRangeError)
    expect(() => officialCalendar.after(day(text), 1)).toThrow(CalendarRangeError)
    expect(() => officialCalendar.nextWorkingDay(day(text))).toThrow(CalendarRangeError)
    expect(() => officialCalendar.workingDaysBetween(day('2026-01-05'), day(text))).toThrow(CalendarRangeError)
  })

  test('a count that would run past the last day is refused', () => {
    expect(officialCalendar.after(day('2035-12-28'), 1)).toBe('2035-12-31')
    expect(() => officialCalendar.after(day('2035-12-28'), 2)).toThrow(CalendarRangeError)
  })

  test('a due day in a year not announced is provisional', () => {
    expect(officialCalendar.provisional(day('2026-12-31'))).toBe(false)
    expect(officialCalendar.provisional(day('2027-01-04'))).toBe(true)
  })
})

describe('an announcement that comes late', () => {
  test('a proposed swap does not count until it is confirmed', () => {
    expect(officialCalendar.isWorkingDay(day('2026-11-23'))).toBe(true)
    expect(officialCalendar.isWorkingDay(day('2026-11-28'))).toBe(false)
    const confirmed = officialCalendar.with(proposedSwap.map((entry) => ({ ...entry, status: 'confirmed' })))
    expect(confirmed.isWorkingDay(day('2026-11-23'))).toBe(false)
    expect(confirmed.isWorkingDay(day('2026-11-28'))).toBe(true)
    expect(officialCalendar.isWorkingDay(day('2026-11-23'))).toBe(true)
  })

  test('a swap can move a due day later, or earlier', () => {
    const confirmed = officialCalendar.with(proposedSwap.map((entry) => ({ ...entry, status: 'confirmed' })))
    expect([due(officialCalendar, '2026-11-20', 1), due(confirmed, '2026-11-20', 1)]).toEqual(['2026-11-23', '2026-11-25'])
    expect([due(officialCalendar, '2026-11-25', 3), due(confirmed, '2026-11-25', 3)]).toEqual(['2026-11-30', '2026-11-28'])
  })

  test('when a year is announced, what was projected for it no longer counts', () => {
    const announced: CalendarDay = {
      date: '2027-01-01',
      kind: 'statutory',
      status: 'confirmed',
      name: 'Tết Dương lịch',
      source: 'computed',
    }
    const calendar = officialCalendar.with([announced], day('2027-12-31'))
    expect(calendar.isWorkingDay(day('2027-01-01'))).toBe(false)
    expect(officialCalendar.isWorkingDay(day('2027-02-04'))).toBe(false)
    expect(calendar.isWorkingDay(day('2027-02-04'))).toBe(true)
    expect(calendar.isWorkingDay(day('2028-01-03'))).toBe(false)
    expect(calendar.provisional(day('2027-06-01'))).toBe(false)
  })

  test('a day says what makes it what it is', () => {
    expect(officialCalendar.entry(day('2024-05-04'))).toMatchObject({ kind: 'swapped-in', for: '2024-04-29' })
    expect(officialCalendar.entry(day('2026-11-23'))).toBeNull()
    expect(officialCalendar.entry(addDays(day('2024-05-04'), 2))).toBeNull()
  })
})
