import type { Asked } from '@dam-lam/core'
import { z } from 'zod'
import { giveOpinion } from '../acts/by-those-asked.ts'
import { entry, entryFields } from '../primitives/entry.ts'
import { localDate } from '../primitives/local-date.ts'
import { post } from '../primitives/post.ts'

/** One post that was asked, and what it answered; null while it has not. */
export const asked = z
  .object({
    post,
    asked: entry,
    dueOn: localDate.nullable(),
    opinion: z.object({ content: z.object(giveOpinion.shape), person: z.string(), ...entryFields }).nullable(),
  })
  .meta({ id: 'Opinion', description: 'Ý kiến của cơ quan, thành viên được hỏi' }) satisfies z.ZodType<Asked>
