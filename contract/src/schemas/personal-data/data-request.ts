import { z } from 'zod'
import { instant } from '../primitives/instant.ts'
import { localDate } from '../primitives/local-date.ts'
import { named } from '../primitives/named.ts'
import { wellFormedText } from '../primitives/well-formed-text.ts'

const words = wellFormedText(4_000).refine((text) => text.trim() !== '')

/** `POST /account/data-requests`. */
export const askCorrection = z.strictObject({ says: words.describe('Dữ liệu nào sai, đúng phải là gì') }).meta({ id: 'AskCorrection' })

/** `POST /administration/data-requests/{id}/answer`. What is corrected, is corrected by an act of its own before. */
export const answerDataRequest = z
  .strictObject({ outcome: z.enum(['corrected', 'refused']).describe('Đã sửa, hoặc không sửa'), says: words.describe('Đã sửa gì, hoặc vì sao không sửa') })
  .meta({ id: 'AnswerDataRequest' })
export type AnswerDataRequest = z.infer<typeof answerDataRequest>

export const dataRequest = z
  .object({
    id: z.uuid(),
    person: named,
    says: z.string(),
    askedAt: instant,
    dueOn: localDate.describe('Phải được trả lời trước hết ngày'),
    overdue: z.boolean(),
    answer: z.object({ at: instant, by: named, outcome: z.enum(['corrected', 'refused']), says: z.string() }).nullable(),
  })
  .meta({ id: 'DataRequest', description: 'Yêu cầu sửa dữ liệu cá nhân' })
export type DataRequest = z.infer<typeof dataRequest>

/** Those not answered first, the most urgent of them at the head. */
export const dataRequestList = z.object({ items: z.array(dataRequest) }).meta({ id: 'DataRequestList' })

export const dataRequestParams = z.object({ id: z.uuid() })
