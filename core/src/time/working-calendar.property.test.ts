import type { CalendarDay } from '@dam-lam/law'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isWeekend } from './date-arithmetic.ts'
import { localDate } from './local-date.ts'
import type { LocalDate } from './local-date.ts'
import { officialCalendar } from './official-calendar.ts'
import { calendarFrom } from './working-calendar.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** Counting without a loop, held against the definition: go one day on, and count it when it is worked. */

const SEED = 26_12_2022
const MOST_DAYS = 120
const FIRST = localDate('2020-01-01')
const LAST = localDate('2027-12-31')

/** What a day is, straight from the data: no count involved. */
const worked = (calendar: WorkingCalendar, day: LocalDate): boolean => {
  const entry = calendar.entry(day)
  return entry === null ? !isWeekend(day) : entry.kind === 'swapped-in'
}

/** The first `n` working days after a day, one day at a time. */
const oneByOne = (calendar: WorkingCalendar, from: LocalDate, n: number): readonly LocalDate[] => {
  const found: LocalDate[] = []
  for (let day = addDays(from, 1); found.length < n; day = addDays(day, 1)) if (worked(calendar, day)) found.push(day)
  return found
}

const holiday = (date: LocalDate): CalendarDay => ({ date, kind: 'statutory', status: 'confirmed', name: 'Ngày nghỉ', source: 'computed' })
const workedWeekend = (date: LocalDate): CalendarDay => ({ ...holiday(date), kind: 'swapped-in', name: 'Làm bù' })

const anyDay = fc.integer({ min: 0, max: 364 }).map((days) => addDays(localDate('2026-01-01'), days))
const anyCount = fc.integer({ min: 0, max: MOST_DAYS })
const anyCalendar = fc.uniqueArray(fc.tuple(anyDay, fc.boolean()), { selector: ([day]) => day, maxLength: 60 }).map((entries) =>
  calendarFrom({
    from: '2025-12-01',
    until: '2027-12-31',
    announcedUntil: '2027-12-31',
    days: entries.map(([day, works]) => (works && isWeekend(day) ? workedWeekend(day) : holiday(day))),
  }),
)

describe('counting by days agrees with the definition', () => {
  test(`from every day of 2020–2027, for every number up to ${MOST_DAYS}`, () => {
    const walk = oneByOne(officialCalendar, addDays(FIRST, -1), 2400)
    let next = 0
    for (let from = FIRST; from <= LAST; from = addDays(from, 1)) {
      while ((walk[next] ?? '') <= from) next += 1
      for (let n = 1; n <= MOST_DAYS; n += 1) {
        const due = officialCalendar.after(from, n)
        if (due !== walk[next + n - 1]) expect.fail(`${n} working days after ${from} is ${walk[next + n - 1]}, not ${due}`)
      }
      if (officialCalendar.after(from, 0) !== from) expect.fail(`0 working days after ${from} is not ${from}`)
      if (officialCalendar.isWorkingDay(from) !== worked(officialCalendar, from)) expect.fail(`${from} is misjudged`)
    }
  })

  test(`in any calendar (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyCount, (calendar, from, n) => {
        const due = calendar.after(from, n)
        expect(due).toBe(n === 0 ? from : oneByOne(calendar, from, n).at(-1))
        expect(calendar.workingDaysBetween(from, due)).toBe(n)
        expect(calendar.workingDaysBetween(due, from) + n).toBe(0)
        expect(calendar.isWorkingDay(from)).toBe(worked(calendar, from))
      }),
      { seed: SEED },
    )
  })
})

describe('what a change of the calendar can do', () => {
  test(`a further holiday never shortens (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, anyCount, (calendar, added, from, n) => {
        fc.pre(calendar.entry(added) === null)
        expect(calendar.with([holiday(added)]).after(from, n) >= calendar.after(from, n)).toBe(true)
      }),
      { seed: SEED },
    )
  })

  test(`a further worked Saturday never lengthens (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyCalendar, anyDay.filter(isWeekend), anyDay, anyCount, (calendar, added, from, n) => {
        expect(calendar.with([workedWeekend(added)]).after(from, n) <= calendar.after(from, n)).toBe(true)
      }),
      { seed: SEED },
    )
  })

  test(`Điều 4 khoản 3: 30 working days and 30 more are 60 (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, (calendar, from) => {
        expect(calendar.after(calendar.after(from, 30), 30)).toBe(calendar.after(from, 60))
      }),
      { seed: SEED },
    )
  })
})
