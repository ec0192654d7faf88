import { RECOGNITIONS, WORD_FORMS } from '@dam-lam/core'
import { z } from 'zod'
import { letter } from '../letter.ts'
import { scope } from '../plan/scope.ts'
import { entryFields } from '../primitives/entry.ts'
import { meetingView } from './meeting-view.ts'

const spoken = { form: z.enum(WORD_FORMS), time: z.string().nullable().describe('Giờ theo lời khai, HH:mm') }

/** What was done without time to ask (d4.k4). A reader who does not see the inside is not told who sat in the meeting. */
export const urgentAction = z
  .object({
    reports: z.array(z.object({ to: z.string(), situation: z.string(), whyNoTimeToPlan: z.string(), ...spoken, ...entryFields })),
    directions: z.array(z.object({ committee: z.string(), direction: z.string(), ...spoken, ...entryFields })),
    actedAlone: z
      .object({
        situation: z.string(),
        whyNoTimeToPlan: z.string(),
        responsibility: z.string(),
        whyReportingImpossible: z.string(),
        decided: z.string(),
        done: z.string(),
        time: z.string().nullable(),
        ...entryFields,
      })
      .nullable(),
    writtenReport: z.object({ account: z.string(), results: z.string(), ...entryFields }).nullable(),
    conclusion: z
      .object({
        committee: z.string(),
        meeting: meetingView,
        evaluation: z.string(),
        recognised: z.enum(RECOGNITIONS),
        scope: scope.nullable(),
        countsAsScope: z.boolean().describe('Theo quy định nội bộ, phạm vi được công nhận tính như được cho chủ trương'),
        letter: letter.nullable(),
        ...entryFields,
      })
      .nullable(),
  })
  .meta({ id: 'UrgentAction', description: 'Việc xử lý trong tình thế cấp thiết' })

