import type { RefusalData } from '@dam-lam/core'
import { z } from 'zod'
import { groundFields } from './ground.ts'

const fact = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

/** Why an act may not be done: the code, the ground, the facts, and the sentence for a person. */
export const refusal = z
  .object({
    code: z.string(),
    ...groundFields,
    data: z.record(z.string(), fact) satisfies z.ZodType<RefusalData>,
    message: z.string().describe('Điều gì chưa đúng và cần làm gì'),
  })
  .meta({ id: 'Refusal', description: 'Lý do chưa được làm' })

export type RefusalView = z.infer<typeof refusal>
