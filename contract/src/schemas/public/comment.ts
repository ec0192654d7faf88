import { z } from 'zod'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { wellFormedText } from '../primitives/well-formed-text.ts'
import { publication } from './publication.ts'

/** About one printed page. */
export const LONGEST_COMMENT = 4_000
export const LONGEST_NAME = 100

const written = (longest: number) => wellFormedText(longest).refine((text) => text.trim() !== '', { error: 'blank' })

/** `POST /public/publications/{id}/comments`. */
export const sendComment = z
  .strictObject({
    says: written(LONGEST_COMMENT).describe('Góp ý'),
    name: wellFormedText(LONGEST_NAME).default('').describe('Tên được hiện cùng góp ý; để trống thì không ghi tên nào'),
    nameMayBeShown: z.boolean().default(false).describe('Đồng ý cho hiện tên; có tên thì phải đồng ý'),
  })
  .refine(({ name, nameMayBeShown }) => name.trim() === '' || nameMayBeShown, { error: 'name-not-agreed', path: ['nameMayBeShown'] })
  .meta({ id: 'SendComment' })
export type SendComment = z.infer<typeof sendComment>

export const commentTaken = z
  .object({
    code: z.string().describe('Mã theo dõi; chỉ hiện lần này'),
    receivedOn: localDate,
    answerDueOn: localDate.describe('Theo quy định nội bộ, cấp ủy trả lời trước hết ngày'),
  })
  .meta({ id: 'CommentTaken', description: 'Góp ý đã được nhận' })
export type CommentTakenView = z.infer<typeof commentTaken>

/** `POST /public/comments/follow-up` and `…/erase`: the code is no part of an address, which others may keep. */
export const followUpCode = z.strictObject({ code: wellFormedText(100).min(1).describe('Mã theo dõi đã nhận khi gửi') }).meta({ id: 'FollowUpCode' })

const COMMENT_STATES = ['waiting', 'shown', 'not-shown', 'erased'] as const

/** What became of a comment, for the one who sent it. */
export const followedComment = z
  .object({
    state: z.enum(COMMENT_STATES).describe('waiting: chờ xem; shown: đang hiện; not-shown: không hiện; erased: người gửi đã xóa'),
    reason: z.string().nullable().describe('Vì sao không hiện'),
    receivedOn: localDate,
    answerDueOn: localDate,
    says: z.string().nullable(),
    name: z.string().nullable(),
    committee: named,
    publication: publication.nullable(),
    answer: z.object({ on: localDate, says: z.string() }).nullable(),
  })
  .meta({ id: 'FollowedComment' })
export type FollowedCommentView = z.infer<typeof followedComment>
