import { z } from 'zod'
import { dayKind } from './administration/calendar.ts'
import { instant } from './primitives/instant.ts'
import { localDate } from './primitives/local-date.ts'

const calendarDay = z
  .object({
    date: localDate,
    kind: dayKind,
    status: z.enum(['confirmed', 'proposed', 'projected']).describe('confirmed: đã công bố; proposed: mới đề xuất, chưa tính; projected: tạm tính cho năm chưa công bố'),
    name: z.string(),
    for: localDate.optional().describe('Với ngày làm bù: ngày nghỉ mà nó làm bù'),
    source: z.union([z.literal('computed'), z.object({ document: z.string(), date: z.string().nullable() })]),
  })
  .meta({ id: 'CalendarDay', description: 'Một ngày khác tuần thường' })

/** `GET /calendar`: the working calendar in force, and how it came to be. */
export const workingCalendar = z
  .object({
    version: z.int(),
    from: localDate,
    until: localDate,
    announcedUntil: localDate.describe('Lịch nghỉ đã được công bố đến hết ngày này'),
    days: z.array(calendarDay),
    versions: z
      .array(
        z.object({
          version: z.int(),
          enteredAt: instant.nullable().describe('Lúc được ghi; null với lịch đi kèm chương trình'),
          document: z.object({ number: z.string(), date: localDate }).nullable(),
        }),
      )
      .describe('Mọi phiên bản, mới nhất trước'),
  })
  .meta({ id: 'WorkingCalendar' })
export type WorkingCalendarView = z.infer<typeof workingCalendar>
