import { z } from 'zod'
import { dutyState } from '../duty.ts'
import { clause } from '../grounds/clause.ts'
import { localDate } from '../primitives/local-date.ts'

/** The clock of law on a case: the receipt that is being answered, and how the answer stands. */
export const clockView = z
  .object({
    receivedOn: localDate.describe('Ngày nhận được đề xuất'),
    dueOn: localDate.describe('Ngày làm việc thứ 30'),
    extendedOn: localDate.nullable().describe('Ngày làm việc thứ 60, khi đã gia hạn'),
    extensionEnteredLate: z.boolean().describe('Việc gia hạn được nhập sau ngày làm việc thứ 30'),
    daysLeft: z.int().nullable().describe('Số ngày làm việc còn lại; âm khi quá hạn; null khi đã trả lời'),
    state: dutyState,
    lateBy: z.int().describe('Số ngày làm việc quá hạn'),
    provisional: z.boolean().describe('Tạm tính'),
    basis: clause,
    firstReceivedOn: localDate.describe('Ngày nhận đầu tiên của hồ sơ'),
  })
  .meta({ id: 'Clock', description: 'Thời hạn trả lời theo Điều 4 khoản 3' })
export type ClockView = z.infer<typeof clockView>
