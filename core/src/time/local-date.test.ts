import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, compareDates, daysBetween, isWeekend, weekday } from './date-arithmetic.ts'
import { dateOfNumber, dayNumber } from './day-number.ts'
import { dateOf, formatDate, InvalidDateError, localDate, parseLocalDate, partsOf } from './local-date.ts'

const SEED = 14_12_2022
const anyDay = fc.integer({ min: dayNumber(localDate('0001-01-01')), max: dayNumber(localDate('9998-12-31')) })

describe('reading a date', () => {
  test.each(['2022-12-14', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, date: text })
    expect(localDate(text)).toBe(text)
  })

  test.each([
    ['', 'malformed'],
    ['14/12/2022', 'malformed'],
    ['2022-12-14T00:00:00Z', 'malformed'],
    ['2022-1-1', 'malformed'],
    [' 2022-12-14', 'malformed'],
    ['2022-12-14\n', 'malformed'],
    ['२०२२-१२-१४', 'malformed'],
    ['2022-02-29', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['2022-13-01', 'no-such-day'],
    ['2022-00-10', 'no-such-day'],
    ['2022-04-31', 'no-such-day'],
    ['2022-04-00', 'no-such-day'],
  ])('%j is not: %s', (text, problem) => {
    expect(parseLocalDate(text)).toEqual({ ok: false, problem })
    expect(() => localDate(text)).toThrow(InvalidDateError)
  })

  test('a date is written as offices write it', () => {
    expect(formatDate(localDate('2023-02-02'))).toBe('02/02/2023')
  })

  test('a date made from parts has these parts, or is refused', () => {
    expect(partsOf(dateOf(2026, 2, 3))).toEqual({ year: 2026, month: 2, day: 3 })
    expect(() => dateOf(2026, 2, 30)).toThrow(InvalidDateError)
  })
})

describe('calendar days', () => {
  test('every day from 1600 to 2400 follows the one before it', () => {
    let [year, month, day] = [1600, 1, 1]
    const first = dayNumber(localDate('1600-01-01'))
    for (let number = first; year <= 2400; number += 1) {
      const date = dateOfNumber(number)
      if (date !== dateOf(year, month, day) || dayNumber(date) !== number) expect.fail(`day ${number} is not ${year}-${month}-${day}`)
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
      day += 1
      if (day > length) [day, month] = [1, month + 1]
      if (month > 12) [month, year] = [1, year + 1]
    }
  })

  test.each([
    ['2022-12-14', 3],
    ['2026-01-05', 1],
    ['2026-01-10', 6],
    ['2024-02-29', 4],
    ['2020-01-26', 7],
  ])('%s is day %i of its week', (text, day) => {
    expect(weekday(localDate(text))).toBe(day)
    expect(isWeekend(localDate(text))).toBe(day > 5)
  })

  test(`adding days and taking them away again changes nothing (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (number, days) => {
        const date = dateOfNumber(number)
        expect(addDays(addDays(date, days), -days)).toBe(date)
        expect(daysBetween(date, addDays(date, days))).toBe(days)
        expect(Math.sign(compareDates(addDays(date, days), date))).toBe(Math.sign(days))
      }),
      { seed: SEED },
    )
  })
})

describe('calendar months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-15', 3, '2026-04-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(localDate(from), months)).toBe(expected)
  })
})
