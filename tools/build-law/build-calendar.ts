import { canonicalCalendar } from '../../core/src/time/calendar-data.ts'
import { localDate, partsOf } from '../../core/src/time/local-date.ts'
import { calendarFrom } from '../../core/src/time/working-calendar.ts'
import type { CalendarData, CalendarDay } from '../../law/src/calendar.ts'
import { sha256 } from './generated-file.ts'
import type { GeneratedFile } from './generated-file.ts'
import { projectHolidays } from './project-holidays.ts'
import { list, moduleText, quoted } from './source-text.ts'

/** `law/source/working-days.json`: what was announced or proposed, each day with its source; no projected day stands in it. */
export type AnnouncedDays = {
  readonly from: string
  readonly announcedUntil: string
  readonly projectedUntil: string
  readonly days: readonly CalendarDay[]
}

const yearOf = (date: string): number => partsOf(localDate(date)).year

/** The announced days, and after them the projected ones. Throws CalendarDataError when the days do not fit together. */
export const officialCalendar = ({ from, announcedUntil, projectedUntil, days }: AnnouncedDays): CalendarData => {
  const firstProjected = yearOf(announcedUntil) + 1
  const years = Array.from({ length: yearOf(projectedUntil) - firstProjected + 1 }, (_, at) => firstProjected + at)
  const all = [...days, ...years.flatMap(projectHolidays)]
  return calendarFrom({ from, until: projectedUntil, announcedUntil, days: all }).data
}

const fieldsOf = ({ date, kind, status, name, for: paidFor, source }: CalendarDay) => ({
  date,
  kind,
  status,
  name,
  ...(paidFor === undefined ? {} : { for: paidFor }),
  source,
})

/** `law/src/working-days.generated.ts`: the shipped calendar and the hash that is its version. */
export const writeCalendar = (announced: AnnouncedDays): GeneratedFile => {
  const calendar = officialCalendar(announced)
  return {
    path: 'law/src/working-days.generated.ts',
    content: moduleText(
      `import type { CalendarData, CalendarDay } from './calendar.ts'`,
      `const days: readonly CalendarDay[] = ${list(calendar.days.map(fieldsOf))}`,
      `/** The calendar as it is shipped: announced years with their sources, then projected ones. */\nexport const OFFICIAL_CALENDAR: CalendarData = {\n  from: ${quoted(calendar.from)},\n  until: ${quoted(calendar.until)},\n  announcedUntil: ${quoted(calendar.announcedUntil)},\n  days,\n}`,
      `/** SHA-256 of its canonical text: the version of the calendar that a due date was computed with. */\nexport const OFFICIAL_CALENDAR_ID = ${quoted(sha256(canonicalCalendar(calendar)))}`,
    ),
  }
}
