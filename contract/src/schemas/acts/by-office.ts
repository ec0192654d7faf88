import { ISSUER_RESPONSES, REPLY_KINDS } from '@dam-lam/core'
import { z } from 'zod'
import { letter } from '../letter.ts'
import { paperReference } from '../paper-reference.ts'
import { bodyId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { line, paragraphs } from '../primitives/text.ts'

/** The data of what the office of a committee does. */
export const register = z.strictObject({ number: line.optional().describe('Số vào sổ công văn đến') })

export const requestSupplement = z.strictObject({
  missing: z
    .array(z.strictObject({ field: line.describe('Mục còn thiếu'), note: paragraphs.describe('Cần bổ sung gì') }))
    .max(200),
})

export const advise = z.strictObject({
  competence: z.enum(['within', 'beyond']).describe('within: thuộc thẩm quyền; beyond: vượt thẩm quyền'),
  lead: bodyId.optional().describe('Cơ quan đề nghị chủ trì thẩm định'),
  coordinating: z.array(bodyId).max(100).optional().describe('Cơ quan đề nghị phối hợp'),
  council: z.boolean().optional().describe('Đề nghị lập Hội đồng thẩm định'),
  note: paragraphs.describe('Nội dung tham mưu'),
})

const onlyALetter = z.strictObject({ letter })

export const informSuperior = onlyALetter
export const confirmWithdrawal = onlyALetter

export const issueReply = z.strictObject({ kind: z.enum(REPLY_KINDS).describe('Loại trả lời'), letter })

const matter = z.int().min(0).max(1_000).describe('Vị trí của vấn đề trong plan.matters, đếm từ 0')

export const reportUnsuitableProvision = z.strictObject({
  matter,
  proposedChange: paragraphs.describe('Đề nghị sửa đổi, bổ sung hoặc bãi bỏ như thế nào'),
  letter,
})

export const recordIssuerResponse = z.strictObject({
  matter,
  response: z.enum(ISSUER_RESPONSES).describe('amended: sửa đổi; supplemented: bổ sung; repealed: bãi bỏ; kept: giữ nguyên'),
  date: localDate.describe('Ngày cơ quan ban hành trả lời'),
  document: line.optional().describe('Văn bản trả lời'),
})

export const correctEntry = z.strictObject({
  event: z.int().min(1).describe('Thứ tự của việc cần đính chính trong lịch sử hồ sơ, đếm từ 1'),
  field: line.describe('receivedOn (ngày nhận) hoặc number (số đến)'),
  value: line.describe('Giá trị đúng'),
  reason: paragraphs.describe('Lý do đính chính'),
  paper: paperReference.optional(),
})

export const withdrawPublication = z.strictObject({
  publication: line.describe('Điều đã công khai cần thu hồi, ví dụ publication/1'),
  reason: paragraphs.describe('Lý do thu hồi; không hiện trên trang công khai'),
})

export const archive = z.strictObject({ reason: paragraphs.describe('Lý do kết thúc, lưu trữ') })
