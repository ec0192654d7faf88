import { INSPECTED, RESOLUTIONS } from '@dam-lam/core'
import { z } from 'zod'
import { measuredResult, verdict } from '../acts/carrying-out.ts'
import { entry, entryFields } from '../primitives/entry.ts'
import { localDate } from '../primitives/local-date.ts'
import { post } from '../primitives/post.ts'
import { meetingView } from './meeting-view.ts'

const difficulty = z.object({
  id: z.string(),
  kind: z.enum(['difficulty', 'support']),
  what: z.string(),
  proposal: z.string(),
  resolved: z.object({ how: z.enum(RESOLUTIONS), text: z.string(), ...entryFields }).nullable(),
  ...entryFields,
})

const task = z.object({
  id: z.string(),
  what: z.string(),
  responsible: post,
  dueOn: localDate,
  done: z.object({ result: z.string(), ...entryFields }).nullable(),
})

/** How what was let start is carried out (d7.k3–k4, d8), as far as the reader may know. */
export const implementation = z
  .object({
    started: entry.nullable(),
    former: z.array(z.object({ person: z.string(), until: localDate })).describe('Những người đã thôi thực hiện, và đến ngày nào'),
    progress: z.array(z.object({ person: z.string(), done: z.string(), results: z.string(), risks: z.string().nullable(), ...entryFields })),
    difficulties: z.array(difficulty),
    plans: z.array(z.object({ committee: z.string(), drawnUpBy: post, tasks: z.array(task), ...entryFields })),
    inspections: z.array(z.object({ committee: z.string(), of: z.enum(INSPECTED), findings: z.string(), ...entryFields })),
    stopped: z.object({ meeting: meetingView, reasons: z.string(), ...entryFields }).nullable(),
    completion: z.object({ results: z.array(measuredResult), summary: z.string(), ...entryFields }).nullable(),
    evaluation: z
      .object({
        committee: z.string(),
        meeting: meetingView.nullable(),
        verdict,
        reasons: z.string(),
        acceptedShortfall: z.boolean().describe('Thí điểm không đạt mục tiêu, được chấp nhận'),
        ...entryFields,
      })
      .nullable(),
  })
  .meta({ id: 'Implementation', description: 'Việc thực hiện' })
