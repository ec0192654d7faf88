import { z } from 'zod'
import { letter } from '../letter.ts'
import { scope } from '../plan/scope.ts'
import { personId } from '../primitives/identifier.ts'
import { paragraphs } from '../primitives/text.ts'

/** The data of what the head of a committee does alone. */
export const headDecides = z.strictObject({
  feasibleBecause: paragraphs.describe('Vì sao xét thấy kế hoạch có tính khả thi'),
  acceptsResponsibility: z.boolean().describe('Chịu trách nhiệm về quyết định của mình'),
  scope: scope.describe('Phạm vi cho triển khai'),
  implementers: z.array(personId).max(200).describe('Người thực hiện'),
  urgentNeed: z.boolean().optional().describe('Tính cấp thiết'),
})

export const reportOverride = z.strictObject({ letter })
