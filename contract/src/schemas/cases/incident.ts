import { CONDITIONS, EXEMPTION_CONDITIONS, FINDINGS, K1_CASES, PROTECTION_OUTCOMES } from '@dam-lam/core'
import { z } from 'zod'
import { incidentKind, verificationFindings } from '../acts/when-it-goes-wrong.ts'
import { clause } from '../grounds/clause.ts'
import { letter } from '../letter.ts'
import { paperReference } from '../paper-reference.ts'
import { entryFields } from '../primitives/entry.ts'
import { localDate } from '../primitives/local-date.ts'
import { approval } from './approval.ts'
import { meetingView } from './meeting-view.ts'

const point = z.object({
  id: z.string(),
  name: z.enum(['what', 'where', 'time', 'resources', 'implementers', 'condition']),
  text: z.string().nullable(),
  from: localDate.nullable(),
  to: localDate.nullable(),
  people: z.array(z.string()),
})

const condition = z.object({ name: z.enum([...CONDITIONS, ...EXEMPTION_CONDITIONS, ...K1_CASES]), finding: z.enum(FINDINGS), words: clause })
const norm = z.object({ words: clause, conditions: z.array(condition), finding: z.enum(FINDINGS) })

/** The two norms of Điều 6 khoản 1, apart, beside what was found. */
const k1NormsView = z
  .object({
    within: norm.describe('Được bảo vệ trong phạm vi nội dung của kế hoạch'),
    considered: norm.extend({ cases: z.array(condition) }).describe('Được xem xét bảo vệ khi có rủi ro, sai sót'),
    standing: z.array(clause).describe('Những quy định vẫn còn nguyên'),
  })
  .meta({ id: 'K1Norms', description: 'Hai vế của Điều 6 khoản 1' })

/** What went wrong, and what came of it, without what is derived from it. */
export const incident = z.object({
  id: z.string(),
  kind: incidentKind,
  what: z.string(),
  happenedOn: localDate,
  knownOn: localDate,
  damage: z.string(),
  part: z.string(),
  where: z.string().nullable(),
  resources: z.string().nullable(),
  byWhom: z.string().nullable(),
  person: z.string(),
  asImplementer: z.boolean(),
  committee: z.string().describe('Cấp đã cho chủ trương'),
  superior: z.string().nullable().describe('Cấp trên trực tiếp của cấp đã cho chủ trương'),
  approvedBy: approval.shape.by,
  implementers: z.array(z.string()),
  reported: z.object({ letter, ...entryFields }).nullable(),
  verification: z
    .object({
      lead: z.string(),
      coordinating: z.array(z.string()),
      agencies: z.string().nullable(),
      verifiers: z.array(z.string()),
      instructions: z.string(),
      ...entryFields,
    })
    .nullable(),
  conclusion: z
    .object({ committee: z.string(), findings: verificationFindings, document: paperReference.nullable(), ...entryFields })
    .nullable()
    .describe('null khi chưa kết luận, hoặc người đọc chưa được xem'),
  decision: z
    .object({
      committee: z.string(),
      meeting: meetingView.nullable(),
      cadres: z.array(z.object({ person: z.string(), outcome: z.enum(PROTECTION_OUTCOMES), reasons: z.string(), measures: z.string().nullable() })),
      letter: letter.nullable(),
      document: paperReference.nullable(),
      ...entryFields,
    })
    .nullable(),
  remedies: z.array(
    z.object({
      how: z.enum(['by-cadre', 'directed']),
      person: z.string(),
      committee: z.string().nullable(),
      acceptsResponsibility: z.boolean(),
      text: z.string(),
      ...entryFields,
    }),
  ),
  publications: z.array(z.object({ committee: z.string(), title: z.string(), text: z.string(), ...entryFields })),
  ...entryFields,
})

export const incidentView = incident
  .extend({
    points: z.array(point).describe('Từng điểm của phạm vi được cho chủ trương'),
    pilot: z.boolean().describe('Được cho chủ trương làm thí điểm'),
    norms: k1NormsView,
    exemption: z.array(z.object({ person: z.string(), conditions: z.array(condition) })).describe('Điều kiện của Điều 3 khoản 4 đối với từng cán bộ'),
  })
  .meta({ id: 'Incident', description: 'Rủi ro, sai sót' })
export type IncidentView = z.infer<typeof incidentView>
