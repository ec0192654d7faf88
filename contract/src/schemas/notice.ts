import { DUTY_NAMES, RUNGS } from '@dam-lam/core'
import { z } from 'zod'
import { localDate } from './primitives/local-date.ts'
import { instant } from './primitives/instant.ts'
import { pageOf, pageQuery } from './primitives/page.ts'
import { namedPost } from './primitives/post.ts'

/** What somebody was told about a duty. */
export const notice = z
  .object({
    id: z.int(),
    rung: z.enum(RUNGS).describe('early, last: trước hạn; overdue: vừa quá hạn; superior: báo cấp trên'),
    caseId: z.string(),
    caseTitle: z.string(),
    what: z.enum(DUTY_NAMES),
    holder: namedPost.describe('Nơi phải làm'),
    dueOn: localDate,
    toldAt: instant,
    readAt: instant.nullable(),
    settled: z.boolean().describe('Việc đã xong, hoặc hạn đã được tính lại: không cần làm gì nữa'),
  })
  .meta({ id: 'Notice', description: 'Thông báo về một nghĩa vụ' })

export type NoticeView = z.infer<typeof notice>

/** `GET /notices`. */
export const noticeQuery = z.strictObject(pageQuery)
export type NoticeQuery = z.infer<typeof noticeQuery>

export const noticeList = pageOf(notice)
  .extend({ unread: z.int().describe('Số thông báo chưa đọc về những việc chưa xong') })
  .meta({ id: 'NoticeList' })
export type NoticeList = z.infer<typeof noticeList>

export const noticeParams = z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).describe('Số của thông báo') })
