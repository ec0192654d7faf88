import type { Scope } from '@dam-lam/core'
import { z } from 'zod'
import { localDate } from '../primitives/local-date.ts'
import { line, paragraphs } from '../primitives/text.ts'

/** What may be done, where, from when to when, with what. */
const fields = {
  what: paragraphs.describe('Nội dung được thực hiện'),
  where: line.describe('Địa bàn, đơn vị thực hiện'),
  from: localDate.describe('Từ ngày'),
  to: localDate.describe('Đến ngày'),
  resources: paragraphs.describe('Nguồn lực'),
  pilot: z.boolean().describe('Có phải làm thí điểm hay không'),
}

/** A scope as a decision fixes it: whole. */
export const scope = z.strictObject(fields).meta({ id: 'Scope' }) satisfies z.ZodType<Scope>

/** A scope while it is being written. */
export const scopeDraft = z.strictObject(fields).partial().meta({ id: 'ScopeDraft' })
