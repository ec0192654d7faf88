import { OUTCOMES } from '@dam-lam/core'
import { z } from 'zod'
import { meeting } from '../meeting.ts'
import { scope } from '../plan/scope.ts'
import { personId } from '../primitives/identifier.ts'
import { paragraphs } from '../primitives/text.ts'

/** The data of a meeting that considered and decided. */
export const recordDeliberation = z.strictObject({
  meeting,
  outcome: z.enum(OUTCOMES).describe('Kết quả thảo luận, đúng một'),
  scope: scope.optional().describe('Phạm vi được cho chủ trương'),
  implementers: z.array(personId).max(200).optional().describe('Người thực hiện'),
  conditions: z.array(paragraphs).max(100).optional().describe('Điều kiện kèm theo'),
  reportEveryMonths: z.int().min(0).max(600).optional().describe('Số tháng giữa hai lần báo cáo tiến độ'),
  urgentNeed: z.boolean().optional().describe('Tính cấp thiết'),
  reasons: paragraphs.optional().describe('Lý do'),
  missing: paragraphs.optional().describe('Còn thiếu gì, khi cho chuẩn bị lại'),
  proposedSolution: paragraphs.optional().describe('Giải pháp đề xuất với cấp trên, khi vượt thẩm quyền'),
})
