import { convertSolar2Lunar } from 'vietnamese-lunar-calendar/build/solar-lunar/convert-lunar.js'
import { addDays, isWeekend, weekday } from '../../core/src/time/date-arithmetic.ts'
import { dateOf, partsOf } from '../../core/src/time/local-date.ts'
import type { LocalDate } from '../../core/src/time/local-date.ts'
import type { CalendarDay } from '../../law/src/calendar.ts'

/**
 * The holidays of a year that nobody has announced yet.
 *
 * The days themselves stand in Labour Code 112(1); what the Minister decides each year is which five days make Tết and which
 * neighbour goes with 2/9. We take what was chosen in every year from 2021 to 2026: for Tết, one day before and four from the
 * first of the year on when that loses fewer days to a weekend, else two and three; for 2/9, the neighbour that is a working
 * day, and of two such the one beside a weekend. Swaps cannot be foreseen.
 *
 * The lunar calendar is the Vietnamese one, reckoned at UTC+7: Tết 2030 is 2/2, where the Chinese calendar has 3/2.
 */

type Holiday = { readonly date: LocalDate; readonly name: string }

const VIETNAM_UTC_OFFSET = 7

/** The day in the first half of a solar year that has this lunar day and month. */
const lunarDay = (year: number, month: number, day: number): LocalDate => {
  for (let date = dateOf(year, 1, 1); date < dateOf(year, 7, 1); date = addDays(date, 1)) {
    const solar = partsOf(date)
    const lunar = convertSolar2Lunar(solar.day, solar.month, solar.year, VIETNAM_UTC_OFFSET)
    if (lunar.month === month && lunar.date === day && !lunar.isLeap) return date
  }
  throw new Error(`the lunar day ${day}/${month} does not fall into the first half of ${year}`)
}

const daysFrom = (first: LocalDate, count: number): readonly LocalDate[] => Array.from({ length: count }, (_, at) => addDays(first, at))

const lostToWeekend = (days: readonly LocalDate[]): number => days.filter(isWeekend).length

const newYearDays = (year: number): readonly LocalDate[] => {
  const first = lunarDay(year, 1, 1)
  const twoBefore = daysFrom(addDays(first, -2), 5)
  const oneBefore = daysFrom(addDays(first, -1), 5)
  return lostToWeekend(oneBefore) < lostToWeekend(twoBefore) ? oneBefore : twoBefore
}

const nationalDays = (year: number): readonly LocalDate[] => {
  const [before, day, after] = [dateOf(year, 9, 1), dateOf(year, 9, 2), dateOf(year, 9, 3)]
  const isFriday = weekday(after) === 5
  return isWeekend(before) || isFriday ? [day, after] : [before, day]
}

const statutoryDays = (year: number): readonly Holiday[] => [
  { date: dateOf(year, 1, 1), name: 'Tết Dương lịch' },
  ...newYearDays(year).map((date) => ({ date, name: 'Tết Nguyên đán' })),
  { date: lunarDay(year, 3, 10), name: 'Giỗ Tổ Hùng Vương' },
  { date: dateOf(year, 4, 30), name: 'Ngày Chiến thắng' },
  { date: dateOf(year, 5, 1), name: 'Ngày Quốc tế lao động' },
  ...nationalDays(year).map((date) => ({ date, name: 'Quốc khánh' })),
  ...(year >= 2026 ? [{ date: dateOf(year, 11, 24), name: 'Ngày Văn hóa Việt Nam' }] : []),
]

/** Labour Code 111(3): for each holiday on a weekend, the next working day that is still free for it. */
const compensatoryDays = (holidays: readonly Holiday[]): readonly Holiday[] => {
  const taken = new Set(holidays.map(({ date }) => date))
  return holidays
    .filter(({ date }) => isWeekend(date))
    .map(({ date, name }) => {
      let day = date
      while (isWeekend(day) || taken.has(day)) day = addDays(day, 1)
      taken.add(day)
      return { date: day, name: `Nghỉ bù ${name}` }
    })
}

/** The statutory and compensatory days of a year, in order, marked as projected. */
export const projectHolidays = (year: number): readonly CalendarDay[] => {
  const statutory = statutoryDays(year)
  const days = [
    ...statutory.map((day): CalendarDay => ({ ...day, kind: 'statutory', status: 'projected', source: 'computed' })),
    ...compensatoryDays(statutory).map((day): CalendarDay => ({ ...day, kind: 'compensatory', status: 'projected', source: 'computed' })),
  ]
  return days.sort((a, b) => (a.date < b.date ? -1 : 1))
}
