import { z } from 'zod'
import { clause } from './clause.ts'

/** What a statement rests on, as fields of whatever rests on it. `policy` stands only where the ground is policy. */
export const groundFields = {
  ground: z.enum(['law', 'policy', 'practice']).describe('law: Quy định; policy: quy định nội bộ; practice: thông lệ'),
  clauses: z.array(clause).describe('Điều khoản làm căn cứ; rỗng nếu căn cứ không phải Quy định'),
  policy: z.string().optional().describe('Mục quy định nội bộ làm căn cứ'),
}
