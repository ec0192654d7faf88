import { describe, expect, test } from 'vitest'
import { OFFICIAL_CALENDAR } from '../../law/src/index.ts'
import { projectHolidays } from './project-holidays.ts'

const announced = (year: number): readonly string[] =>
  OFFICIAL_CALENDAR.days
    .filter(({ date, kind, status }) => date.startsWith(`${year}-`) && status === 'confirmed' && !kind.startsWith('swapped'))
    .map(({ date, kind, name }) => `${date} ${kind} ${name}`)

const projected = (year: number): readonly string[] => projectHolidays(year).map(({ date, kind, name }) => `${date} ${kind} ${name}`)

const newYear = (year: number): readonly string[] =>
  projectHolidays(year).flatMap(({ date, name }) => (name === 'Tết Nguyên đán' ? [date] : []))

describe('projecting a year that nobody has announced', () => {
  test.each([2021, 2022, 2023, 2024, 2025, 2026])('the rule gives every holiday that was announced for %i, but for swaps', (year) => {
    expect(projected(year)).toEqual(announced(year))
  })

  test('Tết 2030 follows the Vietnamese calendar: the first of the year is 2/2, not 3/2', () => {
    expect(newYear(2030)).toEqual(['2030-01-31', '2030-02-01', '2030-02-02', '2030-02-03', '2030-02-04'])
  })

  test('Tết 2027 begins on 4/2, and 3/9 goes with 2/9', () => {
    expect(newYear(2027)[0]).toBe('2027-02-04')
    expect(projectHolidays(2027).flatMap(({ date, name }) => (name === 'Quốc khánh' ? [date] : []))).toEqual(['2027-09-02', '2027-09-03'])
  })

  test('a projected day says that it is one', () => {
    for (const day of projectHolidays(2028)) expect(day).toMatchObject({ status: 'projected', source: 'computed' })
  })
})
