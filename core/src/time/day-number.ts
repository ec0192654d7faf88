import { dateOf, partsOf } from './local-date.ts'
import type { LocalDate } from './local-date.ts'

/**
 * Days as whole numbers, so that counting days is subtraction. Day 0 is 28/02/0000 of the Gregorian calendar carried back: a
 * Monday, so that the day of the week is the number modulo 7.
 *
 * The year is taken to begin on 1 March, which puts the leap day last; the months from March on then follow the regular
 * pattern 31, 30, 31, 30, 31 that the fraction 153/5 reproduces (days_from_civil, Howard Hinnant).
 */

const DAYS_IN_400_YEARS = 146_097
/** The number of 01/03/0000. */
const FIRST_OF_MARCH = 2

const floorDivide = (value: number, by: number): number => Math.floor(value / by)

/** The number of a day. */
export const dayNumber = (date: LocalDate): number => {
  const { year, month, day } = partsOf(date)
  const marchYear = month > 2 ? year : year - 1
  const monthsSinceMarch = (month + 9) % 12
  const dayOfYear = floorDivide(153 * monthsSinceMarch + 2, 5) + day - 1
  return marchYear * 365 + floorDivide(marchYear, 4) - floorDivide(marchYear, 100) + floorDivide(marchYear, 400) + dayOfYear + FIRST_OF_MARCH
}

/** The day that has this number. Throws InvalidDateError outside the years 0000 to 9999. */
export const dateOfNumber = (number: number): LocalDate => {
  const sinceMarch = number - FIRST_OF_MARCH
  const era = floorDivide(sinceMarch, DAYS_IN_400_YEARS)
  const dayOfEra = sinceMarch - era * DAYS_IN_400_YEARS
  const yearOfEra = floorDivide(
    dayOfEra - floorDivide(dayOfEra, 1460) + floorDivide(dayOfEra, 36_524) - floorDivide(dayOfEra, 146_096),
    365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + floorDivide(yearOfEra, 4) - floorDivide(yearOfEra, 100))
  const monthsSinceMarch = floorDivide(5 * dayOfYear + 2, 153)
  const day = dayOfYear - floorDivide(153 * monthsSinceMarch + 2, 5) + 1
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}
