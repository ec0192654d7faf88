import { z } from 'zod'
import { localDate } from './primitives/local-date.ts'

/** `GET /working-days`. */
export const workingDaysQuery = z.strictObject({
  from: localDate.describe('Ngày bắt đầu, không tính'),
  add: z.coerce.number().int().min(0).max(1_500).describe('Số ngày làm việc'),
})
export type WorkingDaysQuery = z.infer<typeof workingDaysQuery>

const source = z.union([z.literal('computed'), z.object({ document: z.string(), date: z.string().nullable() })])

/** One day of the count: its number when it was counted, the ground when it was not. */
const ledgerDay = z
  .object({
    date: localDate,
    counted: z.int().nullable(),
    reason: z.enum(['working-day', 'weekend', 'statutory', 'compensatory', 'swapped-off', 'swapped-in']),
    name: z.string().optional(),
    source: source.optional(),
  })
  .meta({ id: 'LedgerDay' })

export const workingDays = z
  .object({
    from: localDate,
    add: z.int(),
    date: localDate,
    provisional: z.boolean().describe('Tạm tính, vì chạm tới năm chưa công bố lịch nghỉ'),
    ledger: z.array(ledgerDay),
  })
  .meta({ id: 'WorkingDays' })
export type WorkingDays = z.infer<typeof workingDays>
