import type { Approval } from '@dam-lam/core'
import { z } from 'zod'
import { scope } from '../plan/scope.ts'
import { entryFields } from '../primitives/entry.ts'

/** The go-ahead and its bounds. A scope of null means the plan's own content. */
export const approval = z
  .object({
    by: z.enum(['collective', 'head', 'external', 'urgent-conclusion']),
    committee: z.string(),
    planVersion: z.int(),
    scope: scope.nullable(),
    implementers: z.array(z.string()),
    conditions: z.array(z.string()),
    reportEveryMonths: z.int().nullable(),
    urgentNeed: z.boolean().nullable(),
    ...entryFields,
  })
  .meta({ id: 'Approval', description: 'Chủ trương đã cho' }) satisfies z.ZodType<Approval>
