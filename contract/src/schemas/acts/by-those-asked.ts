import { z } from 'zod'
import { paragraphs } from '../primitives/text.ts'

/** The data of what the bodies and council members who were asked do. */
export const giveOpinion = z.strictObject({
  opinion: z.enum(['agree', 'disagree', 'conditional']).describe('agree: tán thành; disagree: không tán thành; conditional: tán thành có điều kiện'),
  reasons: paragraphs.describe('Lý do'),
  legalRisks: paragraphs.optional().describe('Rủi ro pháp lý'),
  conditions: paragraphs.optional().describe('Điều kiện'),
})

export const reportAppraisal = z.strictObject({
  feasible: z.boolean().describe('Có tính khả thi'),
  effective: z.boolean().describe('Có hiệu quả'),
  withinConstitution: z.boolean().describe('Không trái Hiến pháp'),
  withinLaw: z.boolean().describe('Không trái pháp luật'),
  withinCharter: z.boolean().describe('Không trái Điều lệ Đảng'),
  urgentNeed: z.boolean().optional().describe('Tính cấp thiết; cần khi có vấn đề đã có quy định nhưng không phù hợp'),
  withinFunction: z.boolean().describe('Thuộc chức trách, nhiệm vụ, quyền hạn của người đề xuất'),
  reasons: paragraphs.describe('Lập luận'),
  recommendation: paragraphs.describe('Kiến nghị'),
})
