import { OFFICIAL_CALENDAR } from '@dam-lam/law'
import { calendarFrom } from './working-calendar.ts'

/** The calendar as it is shipped; late announcements are added with `with`. */
export const officialCalendar = calendarFrom(OFFICIAL_CALENDAR)
