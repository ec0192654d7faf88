import { OUTCOMES } from '@dam-lam/core'
import { z } from 'zod'
import { entryFields } from '../primitives/entry.ts'
import { meetingView } from './meeting-view.ts'

/** One deliberation and its outcome. */
export const deliberation = z
  .object({
    committee: z.string(),
    meeting: meetingView,
    outcome: z.enum(OUTCOMES),
    reasons: z.string().nullable(),
    missing: z.string().nullable(),
    proposedSolution: z.string().nullable(),
    superior: z.string().nullable().optional().describe('Cấp trên trực tiếp phải được báo cáo; chỉ khi vượt thẩm quyền'),
    ...entryFields,
  })
  .meta({ id: 'Deliberation', description: 'Một lần tập thể thảo luận' })
