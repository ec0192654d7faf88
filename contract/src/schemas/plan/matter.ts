import { z } from 'zod'
import { line, paragraphs } from '../primitives/text.ts'

/**
 * One matter of a plan while it is being written: not yet regulated, or regulated in a way that does not fit practice.
 * The fields of the second kind may stay behind when the first is chosen, so that changing one's mind loses nothing.
 */
export const matterDraft = z
  .strictObject({
    kind: z.enum(['unregulated', 'unsuitable']).describe('unregulated: chưa được quy định; unsuitable: đã có quy định nhưng không phù hợp với thực tiễn'),
    analysis: paragraphs.describe('Phân tích làm rõ'),
    document: line.describe('Văn bản có quy định không phù hợp'),
    provision: line.describe('Điều, khoản, điểm không phù hợp'),
    issuer: line.describe('Cơ quan ban hành'),
    why: paragraphs.describe('Vì sao không phù hợp với thực tiễn'),
  })
  .partial()
  .meta({ id: 'MatterDraft' })
