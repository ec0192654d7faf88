import { z } from 'zod'
import { form, whyUpward } from '../acts/encouraging.ts'
import { letter } from '../letter.ts'
import { paperReference } from '../paper-reference.ts'
import { entryFields } from '../primitives/entry.ts'
import { meetingView } from './meeting-view.ts'

const award = { form, what: z.string(), people: z.array(z.string()) }
const id = z.string()

const answer = z.object({
  granted: z.array(z.string()).describe('Những phần được đồng ý; rỗng nếu không đồng ý phần nào'),
  reasons: z.string(),
  document: paperReference,
  external: z.boolean().describe('Nhập từ văn bản của cấp ủy ngoài hệ thống'),
  ...entryFields,
})

/** How those who carry the plan out are encouraged (Điều 5), as far as the reader may know. */
export const encouragement = z
  .object({
    measures: z.array(z.object({ ...award, committee: z.string(), ...entryFields })),
    proposals: z.array(z.object({ person: z.string(), committee: z.string(), awards: z.array(z.object(award)), reasons: z.string(), ...entryFields })),
    decisions: z.array(
      z.object({ committee: z.string(), meeting: meetingView.nullable(), awards: z.array(z.object({ id, ...award, underRule: z.string() })), reasons: z.string(), ...entryFields }),
    ),
    requests: z.array(
      z.object({
        id,
        committee: z.string(),
        level: z.string().describe('Cấp được đề xuất'),
        meeting: meetingView,
        awards: z.array(z.object({ id, ...award, why: whyUpward })),
        reasons: z.string(),
        letter,
        answer: answer.nullable(),
        ...entryFields,
      }),
    ),
    deliveries: z.array(z.object({ award: z.string(), how: z.string(), document: paperReference, ...entryFields })),
    publications: z.array(
      z.object({
        publication: z.string(),
        committee: z.string(),
        title: z.string(),
        text: z.string(),
        forms: z.array(
          z.object({ award: z.string(), form, citation: z.object({ at: z.string(), quote: z.string() }), people: z.array(z.string()).describe('Tên như đã công khai') }),
        ),
        ...entryFields,
      }),
    ),
    takenUp: z.array(
      z.object({ id, committee: z.string(), publication: z.string(), where: z.string(), note: z.string().nullable(), newCase: z.string().nullable(), ...entryFields }),
    ),
  })
  .meta({ id: 'Encouragement', description: 'Việc khuyến khích' })
