import { FORM_IDS, WHY_UPWARD } from '@dam-lam/core'
import { z } from 'zod'
import { letter } from '../letter.ts'
import { meeting } from '../meeting.ts'
import { paperReference } from '../paper-reference.ts'
import { committeeId, identifier, personId } from '../primitives/identifier.ts'
import { line, paragraphs } from '../primitives/text.ts'

/** The data of encouragement (Điều 5): who gets which form, decided by whom, delivered, published, taken up elsewhere. */
export const form = z.enum(FORM_IDS).describe('Hình thức khuyến khích, theo điểm của Điều 5 khoản 2: d5.k2.d')

const award = {
  form,
  what: paragraphs.describe('Cụ thể là gì'),
  people: z.array(personId).max(200).describe('Dành cho ai'),
}
const awardWish = z.strictObject(award)
const reasons = paragraphs.describe('Vì sao')

export const giveMeasure = z.strictObject({ awards: z.array(awardWish).max(100).describe('Từng biện pháp: điểm a, b hoặc c') })

export const proposeEncouragement = z.strictObject({ awards: z.array(awardWish).max(100).describe('Ai được hình thức nào'), reasons })

const awardDecided = z.strictObject({ ...award, underRule: paragraphs.describe('Theo quy định nào của Đảng, Nhà nước') })

export const externalDecision = z.strictObject({ awards: z.array(awardDecided).max(100).describe('Ai được hình thức nào'), reasons })

export const decideEncouragement = externalDecision.extend({ meeting })

export const whyUpward = z.enum(WHY_UPWARD).describe('beyond-competence: vượt thẩm quyền; not-yet-regulated: chưa có quy định')

export const proposeUp = z.strictObject({
  meeting,
  level: committeeId.describe('Cấp có thẩm quyền được đề xuất'),
  awards: z.array(z.strictObject({ ...award, why: whyUpward })).max(100).describe('Ai được hình thức nào, vì sao phải đề xuất'),
  reasons,
  letter,
})

export const externalAnswer = z.strictObject({
  of: identifier.describe('Đề xuất nào: request/1'),
  granted: z.array(identifier).max(100).describe('Những phần được đồng ý: award/1; bỏ trống nếu không đồng ý phần nào'),
  reasons,
})

export const competentLevelDecides = externalAnswer.extend({ letter })

export const deliverEncouragement = z.strictObject({
  award: identifier.describe('Phần nào: award/1'),
  how: paragraphs.describe('Đã thực hiện như thế nào'),
  document: paperReference,
})

export const publishEncouragement = z.strictObject({
  title: line.describe('Tên mô hình, cách làm, như sẽ được đọc ở trang công khai'),
  text: paragraphs.describe('Nội dung công khai'),
  awards: z
    .array(z.strictObject({ award: identifier.describe('Phần nào: award/1'), people: z.array(line).max(200).describe('Tên người như sẽ được đọc; bỏ trống nếu không nêu tên') }))
    .max(100)
    .describe('Những hình thức khuyến khích được công khai'),
})

export const replicate = z.strictObject({
  publication: identifier.describe('Mô hình đã công khai nào: publication/1'),
  where: paragraphs.describe('Làm ở đâu'),
  note: paragraphs.optional().describe('Ghi chú'),
  newCase: identifier.optional().describe('Mã hồ sơ của cấp ủy nhận làm theo, nếu có'),
})
