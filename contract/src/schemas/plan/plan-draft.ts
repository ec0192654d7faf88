import type { PlanDraft } from '@dam-lam/core'
import { z } from 'zod'
import { identifier, personId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { line, paragraphs } from '../primitives/text.ts'
import { matterDraft } from './matter.ts'
import { scopeDraft } from './scope.ts'

const degree = z.enum(['low', 'medium', 'high'])

const expectedResult = z
  .strictObject({ result: paragraphs.describe('Hiệu quả, kết quả dự kiến'), measure: paragraphs.describe('Đo bằng gì') })
  .partial()

const risk = z
  .strictObject({
    risk: paragraphs.describe('Rủi ro có thể xảy ra'),
    likelihood: degree.describe('Khả năng xảy ra'),
    impact: degree.describe('Mức độ ảnh hưởng'),
    mitigation: paragraphs.describe('Cách phòng ngừa, khắc phục'),
  })
  .partial()

const secretPaper = z
  .strictObject({
    number: line.describe('Số, ký hiệu'),
    date: localDate.describe('Ngày văn bản'),
    holder: line.describe('Cơ quan, người đang giữ bản giấy'),
    place: line.describe('Nơi cất giữ bản giấy'),
  })
  .partial()

const fields = {
  title: line.describe('Tên đề xuất'),
  problem: paragraphs.describe('Vấn đề cần giải quyết'),
  solution: paragraphs.describe('Cách làm đề xuất'),
  functionOrTask: paragraphs.describe('Chức trách, nhiệm vụ, quyền hạn được giao'),
  matters: z.array(matterDraft).max(100),
  objectives: paragraphs.describe('Mục tiêu'),
  scope: scopeDraft,
  expectedResults: z.array(expectedResult).max(200),
  risks: z.array(risk).max(200),
  implementers: z.array(personId).max(200).describe('Người thực hiện'),
  motive: z.literal('common-good').describe('Cam đoan vì lợi ích chung, theo Điều 2 khoản 5'),
  members: z.array(personId).max(200).describe('Thành viên nhóm đề xuất'),
  onBehalfOf: identifier.describe('Tổ chức mà người đề xuất thay mặt'),
  files: z.array(identifier).max(200).describe('Mã những tài liệu kèm theo đã tải lên'),
  papers: z.array(secretPaper).max(200).describe('Văn bản mật kèm theo: chỉ đăng ký bản giấy, không ghi nội dung'),
  followsModel: identifier.describe('Mã của mô hình đã công khai mà kế hoạch làm theo'),
}

const commitment = z.codec(z.boolean(), z.literal(true).optional(), {
  decode: (made) => (made ? made : undefined),
  encode: (made) => made ?? false,
})

/**
 * A plan as it comes in: anything may still be missing, since the rules of core say what is missing and by which clause.
 * A commitment of `false` is one that was not made.
 */
export const planDraft = z
  .strictObject({
    ...fields,
    commitment: commitment.describe('Cam kết theo Điều 8 khoản 1'),
  })
  .partial()
  .meta({ id: 'PlanDraft', description: 'Kế hoạch; bản nháp có thể thiếu bất cứ mục nào' }) satisfies z.ZodType<PlanDraft>

/** A plan as it is shown: a draft, or one that was complete when it was sent. */
export const plan = z
  .object({ ...fields, commitment: z.literal(true) })
  .partial()
  .meta({ id: 'Plan', description: 'Kế hoạch' }) satisfies z.ZodType<PlanDraft>

export type PlanView = z.infer<typeof plan>
