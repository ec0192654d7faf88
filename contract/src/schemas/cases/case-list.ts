import { CASE_KINDS, CONCERNS, STAGES } from '@dam-lam/core'
import { z } from 'zod'
import { identifier } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { pageOf, pageQuery } from '../primitives/page.ts'
import { wellFormedText } from '../primitives/well-formed-text.ts'
import { clockView } from './clock.ts'

/** `GET /cases`: what the caller may see, narrowed. */
export const caseQuery = z.strictObject({
  stage: z.enum(STAGES).optional(),
  committee: identifier.optional().describe('Cấp ủy quản lý hoặc cấp ủy có thẩm quyền'),
  q: wellFormedText(200).optional().describe('Tìm theo chữ; không cần dấu, không cần đúng thứ tự'),
  concern: z.enum(CONCERNS).optional().describe('Chỉ hồ sơ có rủi ro, sai sót chưa quyết định (incident) hoặc có việc bảo vệ cán bộ chưa xong (protection)'),
  overdue: z.stringbool().optional().describe('1: chỉ hồ sơ quá hạn trả lời'),
  ...pageQuery,
})
export type CaseQuery = z.infer<typeof caseQuery>

/** One line of the list. */
export const caseListItem = z
  .object({
    id: z.string(),
    version: z.int(),
    kind: z.enum(CASE_KINDS),
    stage: z.enum(STAGES),
    title: z.string(),
    sentence: z.string(),
    proposer: named,
    mine: z.boolean().describe('Người xem là người đề xuất, thành viên nhóm hoặc người thực hiện'),
    managingCommittee: named,
    competentCommittee: named,
    clock: clockView.pick({ receivedOn: true, dueOn: true, extendedOn: true, daysLeft: true, state: true, lateBy: true, provisional: true }).nullable(),
    concerns: z.array(z.enum(CONCERNS)).describe('Việc đang mở trong hồ sơ mà người xem được biết'),
    changedOn: localDate,
  })
  .meta({ id: 'CaseListItem' })
export type CaseListItem = z.infer<typeof caseListItem>

export const caseList = pageOf(caseListItem).meta({ id: 'CaseList' })
export type CaseList = z.infer<typeof caseList>
