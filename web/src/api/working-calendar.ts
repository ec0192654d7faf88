import { workingCalendar, type WorkingCalendarView } from '@dam-lam/contract'
import { calendarFrom, type WorkingCalendar } from '@dam-lam/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { call } from './client.ts'

const CALENDAR_CHANGES_RARELY = 60_000

/** The working calendar in force, ready to count with, and how it came to be. */
export interface CalendarInForce {
  readonly calendar: WorkingCalendar
  readonly versions: WorkingCalendarView['versions']
}

const readyToCount = ({ from, until, announcedUntil, days, versions }: WorkingCalendarView): CalendarInForce => ({
  calendar: calendarFrom({ from, until, announcedUntil, days: days.map(({ for: off, ...day }) => ({ ...day, ...(off && { for: off }) })) }),
  versions,
})

const workingCalendarQuery = queryOptions({
  queryKey: ['working-calendar'],
  staleTime: CALENDAR_CHANGES_RARELY,
  queryFn: ({ signal }) => call('/calendar', workingCalendar, { signal }),
  select: readyToCount,
})

/** The working calendar in force. */
export const useWorkingCalendar = () => useQuery(workingCalendarQuery)
