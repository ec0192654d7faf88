import { isProvisionId } from '@dam-lam/law'
import { z } from 'zod'

const provisionId = z.string().refine(isProvisionId)

const clause = z.object({ id: provisionId, label: z.string(), quote: z.string() })
export type Clause = z.infer<typeof clause>

const refusal = z.object({
  code: z.string(),
  ground: z.enum(['law', 'policy', 'practice']),
  clauses: z.array(clause),
  policy: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
})
export type Refusal = z.infer<typeof refusal>

export const problemDocument = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().optional(),
  refusals: z.array(refusal).optional(),
})
export type ProblemDocument = z.infer<typeof problemDocument>

const position = z.object({
  id: z.string(),
  title: z.string(),
  committee: z.string(),
  body: z.string().nullish(),
  from: z.string(),
  to: z.string().nullish(),
})
export type Position = z.infer<typeof position>

export const me = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  positions: z.array(position),
  managedBy: z.unknown().optional(),
})
export type Me = z.infer<typeof me>

export const duty = z.object({
  id: z.string(),
  caseId: z.string(),
  what: z.string(),
  holder: z.unknown(),
  since: z.string(),
  due: z.object({ date: z.string(), kind: z.enum(['law', 'policy']), from: z.unknown() }),
  state: z.string(),
  clauses: z.array(clause),
})
export type Duty = z.infer<typeof duty>

export const dutyList = z.object({ items: z.array(duty), nextCursor: z.string().nullish() })

export const provisionList = z.object({
  items: z.array(z.object({
    id: provisionId,
    label: z.string(),
    text: z.string(),
    coverage: z.looseObject({ kind: z.string() }),
  })),
})
export type Provision = z.infer<typeof provisionList>['items'][number]
