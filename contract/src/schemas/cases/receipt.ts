import { REPLY_KINDS, type Receipt } from '@dam-lam/core'
import { z } from 'zod'
import { entryFields } from '../primitives/entry.ts'
import { localDate } from '../primitives/local-date.ts'

/** A receipt: since this day a committee owes a written answer. */
export const receipt = z
  .object({
    committee: z.string(),
    receivedOn: localDate,
    reason: z.enum(['submitted', 'resubmitted', 'forwarded', 'reported-up']),
    event: z.int(),
    enteredOn: localDate,
    registered: z.object({ number: z.string().nullable(), ...entryFields }).nullable(),
    extended: z.object({ reason: z.string(), enteredAfterDay30: z.boolean(), ...entryFields }).nullable(),
    reply: z.object({ kind: z.enum([...REPLY_KINDS, 'withdrawal-note']), ...entryFields }).nullable(),
  })
  .meta({ id: 'Receipt', description: 'Một lần nhận đề xuất' }) satisfies z.ZodType<Receipt>
