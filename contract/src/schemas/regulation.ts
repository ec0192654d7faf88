import { z } from 'zod'

/** What the program does with a provision; the kind decides what else is said of it. */
const coverage = z.looseObject({ kind: z.string() }).describe('Chương trình làm gì với điều khoản này')

export const provision = z
  .object({ id: z.string(), label: z.string(), text: z.string(), coverage })
  .meta({ id: 'Provision', description: 'Một điều khoản của Quy định' })
export type ProvisionView = z.infer<typeof provision>

/** `GET /regulation`. */
export const regulation = z.object({ items: z.array(provision), nextCursor: z.null() }).meta({ id: 'Regulation' })
export type Regulation = z.infer<typeof regulation>
