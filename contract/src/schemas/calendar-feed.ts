import { z } from 'zod'
import { instant } from './primitives/instant.ts'

/** `GET /account/calendar`. */
export const calendarFeed = z
  .object({ since: instant.nullable().describe('Địa chỉ lịch được tạo lúc nào; null là chưa có') })
  .meta({ id: 'CalendarFeed', description: 'Địa chỉ lịch iCalendar của mình' })

/** `POST /account/calendar`: shown this once. */
export const calendarFeedMade = z.object({ address: z.url().describe('Chỉ hiện một lần này') }).meta({ id: 'CalendarFeedMade', description: 'Địa chỉ lịch vừa tạo' })

export const calendarFeedParams = z.object({ file: z.string().max(200).describe('Bí mật kèm đuôi .ics') })
