import type { OpinionActData, OpinionActName } from '@dam-lam/core'
import { z } from 'zod'
import { committeeId, identifier } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { pageOf, pageQuery } from '../primitives/page.ts'
import { line, paragraphs } from '../primitives/text.ts'

/** What the people said, for the committee to which it goes and for the body that relayed it. */
export const opinion = z
  .object({
    id: z.uuid(),
    version: z.int(),
    channel: z.enum(['comment', 'relayed']),
    committee: named.describe('Cấp ủy nhận'),
    publication: z.object({ id: z.string(), title: z.string() }).nullable().describe('Về điều gì đã công khai; null nếu không về điều nào'),
    receivedOn: localDate,
    says: z.string().nullable().describe('null khi người gửi đã xóa'),
    name: z.string().nullable().describe('Tên người gửi cho hiện'),
    relay: z
      .object({ body: named, from: z.string(), knownOn: localDate, relayedOn: localDate, inTime: z.boolean().describe('Có kịp thời theo quy định nội bộ hay không') })
      .nullable(),
    moderation: z.object({ shown: z.boolean(), reason: z.string().nullable(), on: localDate, by: named }).nullable(),
    answer: z.object({ says: z.string(), on: localDate, by: named }).nullable(),
    erased: z.boolean(),
    open: z.boolean().describe('Còn chờ trả lời'),
    dueOn: localDate.describe('Hạn trả lời theo quy định nội bộ'),
    overdue: z.boolean(),
    daysLeft: z.int().nullable().describe('Số ngày làm việc còn lại đến hạn; null khi không còn chờ trả lời'),
    lateBy: z.int().describe('Số ngày làm việc đã quá hạn'),
    mine: z.boolean().describe('Mình có được xử lý hay không'),
  })
  .meta({ id: 'PublicOpinion', description: 'Ý kiến của Nhân dân' })
export type OpinionView = z.infer<typeof opinion>

/** `GET /opinions`. */
export const opinionQuery = z.strictObject({ ...pageQuery, state: z.enum(['open', 'all']).default('open').describe('open: còn chờ trả lời') })
export type OpinionQuery = z.infer<typeof opinionQuery>

export const opinionList = pageOf(opinion)
  .extend({
    mayRelay: z.boolean().describe('Mình có được phản ánh ý kiến của Nhân dân hay không'),
    concerned: z.boolean().describe('Có chức danh nào được xử lý hoặc phản ánh ý kiến hay không'),
  })
  .meta({ id: 'PublicOpinionList' })
export type OpinionList = z.infer<typeof opinionList>

export const opinionParams = z.object({ id: z.uuid() })

/** The data of each act on an opinion. */
export const OPINION_ACT_DATA: { readonly [Name in OpinionActName]: z.ZodType<OpinionActData<Name>> } = {
  'relay-opinion': z.strictObject({
    committee: committeeId.describe('Cấp ủy mà ý kiến gửi đến'),
    publication: identifier.nullable().describe('Mã của điều đã công khai; null nếu không về điều nào'),
    says: paragraphs.describe('Nội dung ý kiến'),
    from: line.describe('Nhóm người có ý kiến, không ghi tên từng người'),
    knownOn: localDate.describe('Ngày biết ý kiến'),
  }),
  'moderate-opinion': z.strictObject({ shown: z.boolean().describe('Cho hiện, hoặc không'), reason: paragraphs.optional().describe('Vì sao không hiện') }),
  'answer-opinion': z.strictObject({ says: paragraphs.describe('Trả lời, hoặc đã làm gì với ý kiến') }),
}

const as = identifier.optional().describe('Chức danh dùng để làm, nếu giữ nhiều chức danh')

/** The body of a request to do one of these acts. */
export const opinionActRequest = <Name extends OpinionActName>(act: Name) =>
  z.strictObject({
    expectedVersion: z.int().min(0).default(0).describe('Phiên bản của ý kiến đã xem; 0 khi phản ánh ý kiến mới'),
    as,
    data: OPINION_ACT_DATA[act],
  })
