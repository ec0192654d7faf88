import { z } from 'zod'
import { committeeId } from './primitives/identifier.ts'
import { localDate } from './primitives/local-date.ts'
import { named } from './primitives/named.ts'
import { pageQuery } from './primitives/page.ts'

const count = z.int().min(0)

/** How many duties stand how; law and the committee's own rules are never counted together. */
export const dutyCounts = z
  .object({
    open: count.describe('Đang chờ, còn hạn'),
    overdue: count.describe('Đang chờ, đã quá hạn'),
    onTime: count.describe('Xong đúng hạn'),
    statedOnTime: count.describe('Xong đúng hạn theo ngày khai, nhập sau hạn'),
    late: count.describe('Xong sau hạn'),
    longestOverdue: count.describe('Việc quá hạn lâu nhất đã quá bao nhiêu ngày làm việc; 0 khi không có'),
  })
  .meta({ id: 'DutyCounts', description: 'Số nghĩa vụ theo trạng thái' })
export type DutyCounts = z.infer<typeof dutyCounts>

const byKind = { law: dutyCounts.describe('Hạn theo Quy định'), policy: dutyCounts.describe('Hạn theo quy định nội bộ') }

/** `GET /duties/board`. */
export const dutyBoardQuery = z.strictObject({
  committee: committeeId.optional().describe('Cấp ủy đứng đầu bảng; bỏ trống là cấp ủy của mình'),
  below: z.stringbool().default(true).describe('1: cả những cấp ủy bên dưới'),
  overdue: z.stringbool().default(false).describe('1: chỉ những cấp ủy có việc quá hạn'),
  dueFrom: localDate.optional().describe('Chỉ đếm việc có hạn từ ngày này'),
  dueTo: localDate.optional().describe('Chỉ đếm việc có hạn đến hết ngày này'),
  ...pageQuery,
})
export type DutyBoardQuery = z.infer<typeof dutyBoardQuery>

export const dutyBoard = z
  .object({
    committee: named,
    items: z.array(
      z.object({
        committee: named,
        below: z.boolean().describe('Có cấp ủy bên dưới'),
        listed: z.boolean().describe('Người hỏi xem được danh sách việc của cấp ủy này, không chỉ số đếm'),
        ...byKind,
      }),
    ),
    total: z.object({ committees: count, ...byKind }).describe('Cộng mọi cấp ủy của bảng, kể cả ở trang khác'),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'DutyBoard', description: 'Bảng nghĩa vụ của một cấp ủy và các cấp ủy bên dưới' })
export type DutyBoard = z.infer<typeof dutyBoard>
