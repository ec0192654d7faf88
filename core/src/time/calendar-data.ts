import type { CalendarData, CalendarDay } from '@dam-lam/law'
import { isWeekend } from './date-arithmetic.ts'
import { parseLocalDate } from './local-date.ts'

/** What can be wrong with a calendar that someone hands in: an administrator types in late announcements. */
export type CalendarProblem = {
  /** The day, or the field of the calendar, that is wrong. */
  readonly at: string
  readonly problem: 'no-date' | 'outside-the-calendar' | 'entered-twice' | 'weekday-swapped-in' | 'weekend-off' | 'swap-without-its-day'
}

/** Thrown with all problems at once. */
export class CalendarDataError extends Error {
  override readonly name = 'CalendarDataError'
  readonly problems: readonly CalendarProblem[]
  constructor(problems: readonly CalendarProblem[]) {
    super(`The calendar is wrong: ${problems.map(({ at, problem }) => `${at} ${problem}`).join(', ')}`)
    this.problems = problems
  }
}

const problemOfDay = (data: CalendarData, day: CalendarDay, seenBefore: boolean): CalendarProblem['problem'] | null => {
  const parsed = parseLocalDate(day.date)
  if (!parsed.ok) return 'no-date'
  if (day.date < data.from || day.date > data.until) return 'outside-the-calendar'
  if (seenBefore) return 'entered-twice'
  if (day.kind === 'swapped-in' && !isWeekend(parsed.date)) return 'weekday-swapped-in'
  if ((day.kind === 'swapped-off' || day.kind === 'compensatory') && isWeekend(parsed.date)) return 'weekend-off'
  const paidFor = data.days.some(({ date, kind, status }) => date === day.for && kind === 'swapped-off' && status === day.status)
  return day.for !== undefined && !paidFor ? 'swap-without-its-day' : null
}

/** Everything that is wrong with a calendar; empty when it is sound. */
export const calendarProblems = (data: CalendarData): readonly CalendarProblem[] => {
  const seen = new Set<string>()
  const fields = (['from', 'until', 'announcedUntil'] as const).filter((field) => !parseLocalDate(data[field]).ok)
  return [
    ...fields.map((at): CalendarProblem => ({ at, problem: 'no-date' })),
    ...data.days.flatMap((day): CalendarProblem[] => {
      const problem = problemOfDay(data, day, seen.has(day.date))
      seen.add(day.date)
      return problem === null ? [] : [{ at: day.date, problem }]
    }),
  ]
}

const byDate = (a: CalendarDay, b: CalendarDay): number => (a.date < b.date ? -1 : Number(a.date > b.date))

const canonicalDay = (day: CalendarDay): readonly (string | null)[] => [
  day.date,
  day.kind,
  day.status,
  day.name,
  day.for ?? null,
  ...(day.source === 'computed' ? [day.source] : [day.source.document, day.source.date]),
]

/** A calendar as one string that two machines write alike. The SHA-256 of it is the calendar's version. */
export const canonicalCalendar = (data: CalendarData): string =>
  JSON.stringify([data.from, data.until, data.announcedUntil, data.days.toSorted(byDate).map(canonicalDay)])
