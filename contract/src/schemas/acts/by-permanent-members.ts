import { z } from 'zod'
import { letter } from '../letter.ts'
import { collectiveBody } from '../meeting.ts'
import { paperReference } from '../paper-reference.ts'
import { bodyId, committeeId, identifier, personId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { paragraphs } from '../primitives/text.ts'

/** The data of what the permanent members of a committee do. */
export const declareWithinCompetence = z.strictObject({ basis: paragraphs.describe('Căn cứ xác định thẩm quyền') })

export const forward = z.strictObject({
  to: committeeId.describe('Cấp ủy có thẩm quyền được báo cáo xin chủ trương'),
  reason: paragraphs.describe('Vì sao vượt thẩm quyền'),
  letter,
})

export const extend = z.strictObject({
  reason: paragraphs.describe('Vì sao vấn đề khó, phức tạp, cần thời gian thẩm định'),
  paper: paperReference.optional().describe('Văn bản gia hạn, bắt buộc khi nhập sau ngày làm việc thứ 30'),
})

const askedBody = z.strictObject({ body: bodyId, dueOn: localDate.optional().describe('Hạn do Thường trực đặt') })

export const assignAppraisal = z.strictObject({
  lead: askedBody.describe('Cơ quan chủ trì thẩm định'),
  coordinating: z.array(askedBody).max(100).describe('Cơ quan phối hợp'),
})

export const establishCouncil = z.strictObject({
  chair: personId.describe('Chủ tịch hội đồng'),
  secretary: personId.describe('Thư ký'),
  members: z.array(personId).max(200).describe('Thành viên'),
  dueOn: localDate.optional().describe('Hạn thẩm định'),
})

export const assignLegalReview = z.strictObject({
  lead: bodyId.describe('Ủy ban Kiểm tra Tỉnh ủy'),
  coordinating: z.array(bodyId).max(100).describe('Cơ quan phối hợp'),
  dueOn: localDate.optional(),
})

const reason = paragraphs.describe('Lý do')

export const replaceAppraiser = z.strictObject({
  body: bodyId.describe('Cơ quan được thay'),
  by: bodyId.describe('Cơ quan thay thế'),
  reason,
})

export const replaceCouncilMember = z.strictObject({
  member: personId.describe('Thành viên được thay'),
  by: personId.describe('Người thay thế'),
  reason,
})

export const changeOpinionDue = z.strictObject({
  of: identifier.describe('Cơ quan hoặc người được đổi hạn'),
  dueOn: localDate.describe('Hạn mới'),
  reason,
})

export const putToCollective = z.strictObject({ body: collectiveBody })

export const notifyInfeasible = z.strictObject({ reasons: paragraphs.describe('Vì sao không khả thi, không hiệu quả') })

export const reportBeyondCompetence = z.strictObject({
  proposedSolution: paragraphs.describe('Giải pháp đề xuất với cấp trên trực tiếp'),
  letter,
})
