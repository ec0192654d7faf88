import { WITHDRAWING_POSTS } from '@dam-lam/core'
import { z } from 'zod'
import { identifier, committeeId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { pageOf, pageQuery } from '../primitives/page.ts'

const title = z.string().describe('Tên của điều được công khai')
const text = z.string().describe('Nội dung, nguyên văn như cấp ủy công khai')

export const PUBLICATION_KINDS = ['encouragement', 'model', 'information'] as const

/** What a committee has made public, and the whole of it. */
export const publicationContent = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('encouragement').describe('Kết quả khuyến khích (Điều 5 khoản 3)'),
      title,
      text,
      forms: z
        .array(
          z.object({
            at: z.string().describe('Điều khoản của hình thức, ví dụ d5.k2.d'),
            quote: z.string().describe('Hình thức, nguyên văn Quy định'),
            people: z.array(z.string()).describe('Tên người, đúng như cấp ủy công khai; có thể không có ai'),
          }),
        )
        .describe('Các hình thức khuyến khích'),
    })
    .meta({ id: 'PublishedEncouragement' }),
  z
    .object({
      kind: z.literal('model').describe('Mô hình đang được nhân rộng (Điều 5 khoản 2 điểm g)'),
      title,
      where: z.string().describe('Nơi áp dụng'),
      of: z.string().nullable().describe('Mã của kết quả khuyến khích đã công khai mô hình này'),
    })
    .meta({ id: 'PublishedModel' }),
  z.object({ kind: z.literal('information').describe('Thông tin để dư luận hiểu rõ (Điều 6 khoản 2 điểm b)'), title, text }).meta({ id: 'PublishedInformation' }),
  z
    .object({
      kind: z.literal('withdrawn').describe('Đã thu hồi: không ai còn đọc được nội dung'),
      was: z.enum(['encouragement', 'information']).describe('Trước đó là gì'),
      on: localDate.describe('Ngày thu hồi'),
      post: z.enum(WITHDRAWING_POSTS).describe('Thường trực hay văn phòng của cấp ủy đã công khai'),
    })
    .meta({ id: 'WithdrawnFromThePublic' }),
])
export type PublicationContentView = z.infer<typeof publicationContent>

/** One publication in a list. */
export const publication = z
  .object({ id: z.string(), committee: named.describe('Cấp ủy công khai'), publishedOn: localDate.describe('Ngày công khai'), content: publicationContent })
  .meta({ id: 'Publication', description: 'Điều một cấp ủy đã công khai' })
export type PublicationView = z.infer<typeof publication>

/** What the people said, as the public reads it. */
export const shownOpinion = z
  .object({
    channel: z.enum(['comment', 'relayed']).describe('comment: góp ý gửi thẳng; relayed: ý kiến được phản ánh'),
    receivedOn: localDate,
    from: z.string().nullable().describe('Tên mà người gửi đồng ý cho hiện, hoặc nhóm người có ý kiến; null nếu không nêu'),
    relayedBy: named.nullable().describe('Tổ chức phản ánh'),
    says: z.string(),
    committee: named.describe('Cấp ủy nhận ý kiến'),
    answer: z.object({ on: localDate, says: z.string() }).nullable().describe('Trả lời của cấp ủy'),
  })
  .meta({ id: 'ShownOpinion', description: 'Ý kiến của Nhân dân đang hiện công khai' })
export type ShownOpinion = z.infer<typeof shownOpinion>

/** `GET /public/publications/{id}`. */
export const publicationPage = publication
  .extend({
    models: z.array(publication).describe('Những nơi đang nhân rộng'),
    opinions: z.array(shownOpinion).describe('Ý kiến đang hiện, cũ nhất đứng trước'),
    commentsAccepted: z.boolean().describe('Cấp ủy có nhận góp ý hay không'),
  })
  .meta({ id: 'PublicationPage' })
export type PublicationPageView = z.infer<typeof publicationPage>

/** `GET /public/publications`. */
export const publicationQuery = z.strictObject({
  ...pageQuery,
  kind: z.enum(PUBLICATION_KINDS).optional().describe('Chỉ một loại'),
  committee: committeeId.optional().describe('Chỉ của một cấp ủy'),
})
export type PublicationQuery = z.infer<typeof publicationQuery>

export const publicationList = pageOf(publication).meta({ id: 'PublicationList' })
export type PublicationList = z.infer<typeof publicationList>

/** `GET /public/opinions`. */
export const shownOpinionList = z.object({ items: z.array(shownOpinion) }).meta({ id: 'ShownOpinionList' })

export const publicationParams = z.object({ id: identifier })
