import { POLICY_ITEMS, type PolicyChanges, type PolicyKey } from '@dam-lam/core'
import { z } from 'zod'
import { policies } from '../../words/vi/policies.ts'
import { paperReference } from '../paper-reference.ts'
import { committeeId } from '../primitives/identifier.ts'
import { localDate } from '../primitives/local-date.ts'
import { line } from '../primitives/text.ts'

const MOST_PHRASES = 50

/** The kind of value that an item has, by its default. */
function valueLike(value: (typeof POLICY_ITEMS)[PolicyKey]['value']): z.ZodType {
  if (typeof value === 'boolean') return z.boolean()
  if (typeof value === 'number') return z.int()
  return value === null ? z.int().nullable() : z.array(line).max(MOST_PHRASES)
}

const VALUES = Object.fromEntries(Object.entries(POLICY_ITEMS).map(([key, { value }]) => [key, valueLike(value)]))

const named = (key: string): key is PolicyKey => Object.hasOwn(policies, key)

const policyChanges = z
  .strictObject(Object.fromEntries(Object.entries(VALUES).map(([key, value]) => [key, value.optional().describe(named(key) ? `${policies[key].name}. ${policies[key].meaning}` : key)])))
  // Each item has the schema of its own value, which the type of the loop cannot say.
  .refine((changes): changes is PolicyChanges => Object.keys(changes).every(named))

/** The data of `set-policy`. */
export const setPolicy = z.strictObject({
  committee: committeeId,
  from: localDate.describe('Ngày đầu tiên áp dụng'),
  changes: policyChanges.describe('Những mục đổi, mỗi mục một giá trị'),
  paper: paperReference,
})
