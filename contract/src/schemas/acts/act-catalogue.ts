import { ACT_NAMES } from '@dam-lam/core'
import { z } from 'zod'
import { groundFields } from '../grounds/ground.ts'
import { refusal } from '../grounds/refusal.ts'

export const actName = z.enum(ACT_NAMES).meta({ id: 'ActName', description: 'Tên việc' })

/** One act on a case page: offered, or explained. */
export const openAct = z
  .object({
    act: actName,
    title: z.string().describe('Tên việc để hiển thị trên nút'),
    ...groundFields,
    allowed: z.boolean(),
    refusals: z.array(refusal),
  })
  .meta({ id: 'OpenAct' })
export type OpenActView = z.infer<typeof openAct>

/** `GET /acts`: what can be done, on what ground, by whom, with which data. */
export const actList = z
  .object({
    items: z.array(
      z.object({
        name: actName,
        title: z.string(),
        ...groundFields,
        who: z.string().describe('Ai được làm'),
        data: z.record(z.string(), z.unknown()).describe('JSON Schema của data'),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'ActList' })
export type ActList = z.infer<typeof actList>
