import type { CalendarData, CalendarDay } from '@dam-lam/law'
import type { PaperReference } from '../../d04-go-ahead/k3-extend.ts'
import type { LocalDate } from '../../time/index.ts'

/**
 * How the official calendar comes to change: each event is one announcement with its document, and makes one new version.
 * The calendar with which the program comes stands before the first of them.
 */
export interface CalendarEvents {
  /** Days that are to count, or are only spoken of so far. */
  readonly DaysAnnounced: { readonly days: readonly CalendarDay[]; readonly document: PaperReference }
  /** Days that were only spoken of and now count. */
  readonly DaysConfirmed: { readonly dates: readonly LocalDate[]; readonly document: PaperReference }
  /** Days that do not hold any more, or never did. */
  readonly DaysWithdrawn: { readonly dates: readonly LocalDate[]; readonly reason: string; readonly document: PaperReference }
  /** All days of a further year: what was projected for it no longer counts. */
  readonly YearAnnounced: { readonly year: number; readonly days: readonly CalendarDay[]; readonly document: PaperReference }
}

export type CalendarEventType = keyof CalendarEvents

/** An event of the stream `calendar`, as far as it changes the calendar. */
export type CalendarChange = { readonly [Type in CalendarEventType]: { readonly type: Type; readonly data: CalendarEvents[Type] } }[CalendarEventType]

export const CALENDAR_EVENT_TYPES = ['DaysAnnounced', 'DaysConfirmed', 'DaysWithdrawn', 'YearAnnounced'] as const satisfies readonly CalendarEventType[]

const isCalendarChange = (event: { readonly type: string }): event is CalendarChange => CALENDAR_EVENT_TYPES.some((type) => type === event.type)

/** Those that change the calendar, whatever else happened. */
export const calendarChangesAmong = (events: readonly { readonly type: string }[]): readonly CalendarChange[] => events.filter(isCalendarChange)

/** The source that a document is to a day. */
export const sourceOf = ({ number, date }: PaperReference): CalendarDay['source'] => ({ document: number, date })

/** The last day of a year, as the calendar writes it. */
const endOfYear = (year: number): string => `${String(year)}-12-31`

/** The calendar after one more announcement. */
export function calendarAfter(data: CalendarData, change: CalendarChange): CalendarData {
  switch (change.type) {
    case 'DaysAnnounced':
      return { ...data, days: replacing(data.days, change.data.days) }
    case 'DaysConfirmed': {
      const { dates, document } = change.data
      const confirmed = (day: CalendarDay): CalendarDay => ({ ...day, status: 'confirmed', source: sourceOf(document) })
      return { ...data, days: data.days.map((day) => (includes(dates, day.date) ? confirmed(day) : day)) }
    }
    case 'DaysWithdrawn':
      return { ...data, days: data.days.filter(({ date }) => !includes(change.data.dates, date)) }
    case 'YearAnnounced': {
      const { year, days } = change.data
      const kept = data.days.filter(({ date, status }) => status !== 'projected' || date > endOfYear(year))
      return { ...data, announcedUntil: endOfYear(year), days: replacing(kept, days) }
    }
  }
}

const includes = (dates: readonly string[], date: string): boolean => dates.includes(date)

function replacing(known: readonly CalendarDay[], announced: readonly CalendarDay[]): readonly CalendarDay[] {
  const dates = announced.map(({ date }) => date)
  return [...known.filter(({ date }) => !dates.includes(date)), ...announced]
}
