import { DUTY_NAMES } from '@dam-lam/core'
import { z } from 'zod'
import { clause } from './grounds/clause.ts'
import { entryFields } from './primitives/entry.ts'
import { localDate } from './primitives/local-date.ts'
import { pageOf, pageQuery } from './primitives/page.ts'
import { namedPost } from './primitives/post.ts'

export const dutyState = z
  .enum(['open', 'overdue', 'on-time', 'stated-on-time', 'late', 'lapsed'])
  .meta({ id: 'DutyState', description: 'stated-on-time: đúng hạn theo ngày khai, nhập sau hạn' })

/** By when, and whether the number is the text's or the committee's own. */
const due = z.object({
  date: localDate,
  kind: z.enum(['law', 'policy']),
  from: z.string().describe('Điều khoản, mục quy định nội bộ, hoặc assignment khi do người giao đặt'),
  provisional: z.boolean().describe('Tạm tính, vì chạm tới năm chưa công bố lịch nghỉ'),
})

/** Something owed on a case. */
export const duty = z
  .object({
    id: z.string().describe('Duy nhất trong hồ sơ, ví dụ reply/1'),
    caseId: z.string(),
    caseTitle: z.string(),
    what: z.enum(DUTY_NAMES),
    holder: namedPost,
    since: localDate,
    due,
    state: dutyState,
    daysLeft: z.int().nullable().describe('Số ngày làm việc còn lại; âm khi đã quá hạn; null khi đã xong'),
    lateBy: z.int().describe('Số ngày làm việc quá hạn; 0 nếu không'),
    clauses: z.array(clause),
    end: z.object({ how: z.enum(['discharged', 'lapsed']), ...entryFields }).nullable(),
  })
  .meta({ id: 'Duty', description: 'Nghĩa vụ trong hồ sơ' })

export type DutyView = z.infer<typeof duty>

/** `GET /duties`. */
export const dutyQuery = z.strictObject({
  holder: z.enum(['me', 'committee']).default('me'),
  state: z.enum(['open', 'overdue', 'discharged']).optional().describe('open: chưa xong, kể cả quá hạn'),
  clause: z.string().regex(/^d\d+(?:\.[a-z0-9]+)*$/).optional().describe('Chỉ nghĩa vụ dựa trên điều khoản này hoặc phần nằm trong nó, ví dụ d4.k3'),
  ...pageQuery,
})
export type DutyQuery = z.infer<typeof dutyQuery>

export const dutyList = pageOf(duty).meta({ id: 'DutyList' })
export type DutyList = z.infer<typeof dutyList>
