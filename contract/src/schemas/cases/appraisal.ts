import { z } from 'zod'
import { reportAppraisal } from '../acts/by-those-asked.ts'
import { entry, entryFields } from '../primitives/entry.ts'
import { localDate } from '../primitives/local-date.ts'
import { post } from '../primitives/post.ts'

/** The appraisal under way, or the last. Its report is null until it comes, and for a reader who may not see it. */
export const appraisal = z
  .object({
    committee: z.string(),
    kind: z.enum(['body', 'council']),
    assigned: entry,
    lead: post,
    dueOn: localDate.nullable(),
    report: z
      .object({
        findings: z.object(reportAppraisal.shape),
        missingOpinions: z.array(post).optional().describe('Những nơi chưa có ý kiến khi báo cáo'),
        ...entryFields,
      })
      .nullable(),
  })
  .meta({ id: 'Appraisal', description: 'Việc thẩm định' })
