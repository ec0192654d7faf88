import { LACKING, PROTECTION_FIELDS } from '@dam-lam/core'
import { z } from 'zod'
import { agency } from '../acts/protecting.ts'
import { letter } from '../letter.ts'
import { paperReference } from '../paper-reference.ts'
import { entryFields } from '../primitives/entry.ts'
import { localDate } from '../primitives/local-date.ts'

const field = z.enum(PROTECTION_FIELDS)
const actor = z.object({ committee: z.string(), body: z.string().nullable() })

const measure = z.object({
  id: z.string(),
  field,
  what: z.string(),
  doneBy: z.string(),
  from: localDate,
  to: localDate.nullable(),
  by: z.union([actor, z.object({ external: z.string() })]).describe('Nơi áp dụng'),
  ...entryFields,
})

const escalation = z.object({
  id: z.string(),
  from: actor,
  to: agency,
  lacking: z.enum(LACKING),
  reasons: z.string(),
  asks: z.string(),
  letter: letter.nullable(),
  superior: z.string().nullable().describe('Cấp trên trực tiếp phải được báo cáo đồng thời'),
  reported: z.object({ letter, ...entryFields }).nullable(),
  answered: z.object({ document: paperReference.nullable(), text: z.string().nullable(), ...entryFields }).nullable(),
  ...entryFields,
})

/** The protection of one cadre, as far as the reader may know: a protection is confidential, also from others who see the case. */
export const protection = z
  .object({
    id: z.string(),
    origin: z.enum(['requested', 'initiated']),
    person: z.string(),
    committee: z.string(),
    reason: z.string(),
    fields: z.array(field),
    wanted: z.string().nullable(),
    measures: z.array(measure),
    escalations: z.array(escalation),
    climbs: z.array(z.object({ duty: z.string(), dueOn: localDate, committee: z.string(), ...entryFields })).describe('Đã báo cấp trên nào về việc quá hạn'),
    ended: z.object({ result: z.string(), ...entryFields }).nullable(),
    ...entryFields,
  })
  .meta({ id: 'Protection', description: 'Việc bảo vệ một cán bộ' })

/** A request to one agency to coordinate (d9). */
export const coordination = z
  .object({
    id: z.string(),
    committee: z.string(),
    agency,
    what: z.string(),
    of: z.string().nullable().describe('Cho việc bảo vệ nào'),
    answer: z.object({ text: z.string(), document: paperReference.nullable(), ...entryFields }).nullable(),
    ...entryFields,
  })
  .meta({ id: 'Coordination', description: 'Yêu cầu một cơ quan phối hợp' })
