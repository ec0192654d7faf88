import { createHash } from 'node:crypto'
import { OFFICIAL_CALENDAR, OFFICIAL_CALENDAR_ID } from '@dam-lam/law'
import type { CalendarData, CalendarDay } from '@dam-lam/law'
import { describe, expect, test } from 'vitest'
import { CalendarDataError, calendarProblems, canonicalCalendar } from './calendar-data.ts'
import { calendarFrom } from './working-calendar.ts'

const entry = (date: string, kind: CalendarDay['kind'], paidFor?: string): CalendarDay => ({
  date,
  kind,
  status: 'confirmed',
  name: 'Ngày nghỉ',
  ...(paidFor === undefined ? {} : { for: paidFor }),
  source: 'computed',
})

const calendarOf = (...days: readonly CalendarDay[]): CalendarData => ({
  from: '2026-01-01',
  until: '2026-12-31',
  announcedUntil: '2026-12-31',
  days,
})

describe('a calendar that someone hands in', () => {
  test('the shipped one is sound', () => {
    expect(calendarProblems(OFFICIAL_CALENDAR)).toEqual([])
  })

  test('says everything that is wrong with it at once', () => {
    const data = {
      ...calendarOf(
        entry('2026-02-30', 'statutory'),
        entry('2027-01-01', 'statutory'),
        entry('2026-05-01', 'statutory'),
        entry('2026-05-01', 'statutory'),
        entry('2026-01-12', 'swapped-in'),
        entry('2026-01-10', 'compensatory'),
        entry('2026-08-22', 'swapped-in', '2026-08-31'),
      ),
      until: 'cuối năm',
    }
    expect(calendarProblems({ ...data, until: '2026-12-31' })).toEqual([
      { at: '2026-02-30', problem: 'no-date' },
      { at: '2027-01-01', problem: 'outside-the-calendar' },
      { at: '2026-05-01', problem: 'entered-twice' },
      { at: '2026-01-12', problem: 'weekday-swapped-in' },
      { at: '2026-01-10', problem: 'weekend-off' },
      { at: '2026-08-22', problem: 'swap-without-its-day' },
    ])
    expect(calendarProblems(data)[0]).toEqual({ at: 'until', problem: 'no-date' })
    expect(() => calendarFrom(data)).toThrow(CalendarDataError)
  })

  test('half of a swap cannot be confirmed alone', () => {
    const saturday = OFFICIAL_CALENDAR.days.find(({ date }) => date === '2026-11-28')
    if (saturday === undefined) throw new Error('28/11/2026 is not in the calendar')
    expect(() => calendarFrom(OFFICIAL_CALENDAR).with([{ ...saturday, status: 'confirmed' }])).toThrow('swap-without-its-day')
  })
})

describe('the version of a calendar', () => {
  test('of the shipped one is the hash of its canonical text', () => {
    expect(createHash('sha256').update(canonicalCalendar(OFFICIAL_CALENDAR)).digest('hex')).toBe(OFFICIAL_CALENDAR_ID)
  })

  test('does not depend on the order in which days were entered', () => {
    const [first, second] = [entry('2026-01-01', 'statutory'), entry('2026-05-01', 'statutory')]
    expect(canonicalCalendar(calendarOf(first, second))).toBe(canonicalCalendar(calendarOf(second, first)))
  })

  test.each([
    ['the kind', { kind: 'swapped-off' }],
    ['the status', { status: 'proposed' }],
    ['the name', { name: 'Quốc khánh' }],
    ['the source', { source: { document: 'Công văn', date: null } }],
  ] as const)('changes with %s of a day', (_, change) => {
    const day = entry('2026-09-01', 'statutory')
    expect(canonicalCalendar(calendarOf({ ...day, ...change }))).not.toBe(canonicalCalendar(calendarOf(day)))
  })
})
