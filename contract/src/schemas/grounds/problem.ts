import { z } from 'zod'
import { PROBLEM_CODES } from '../../problem-codes.ts'
import { eventView } from '../cases/event.ts'
import { refusal } from './refusal.ts'

/** Every answer that is not 2xx: RFC 9457, `application/problem+json`. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(PROBLEM_CODES),
    detail: z.string(),
    refusals: z.array(refusal).optional().describe('Mọi lý do từ chối, cùng một lúc (422)'),
    version: z.int().optional().describe('Phiên bản hiện nay (409)'),
    events: z.array(eventView).optional().describe('Những việc đã diễn ra từ phiên bản đã xem (409)'),
    errors: z
      .array(z.object({ path: z.string().describe('Chỗ sai, ví dụ data.meeting.heldOn'), message: z.string() }))
      .optional()
      .describe('Từng chỗ sai, hoặc có dấu mật, trong dữ liệu gửi lên'),
  })
  .meta({ id: 'Problem', description: 'Yêu cầu không thực hiện được' })
export type ProblemView = z.infer<typeof problem>
