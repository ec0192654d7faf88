import type { PolicyKey } from '@dam-lam/core'
import { words } from '../words.ts'
import type { PolicyNote } from './basis.ts'

export const isPolicyKey = (key: string): key is PolicyKey => Object.hasOwn(words.policies, key)

/**
 * Who set a number of days, told in words: an item of the committee's own rules, or the person who gave the work
 * (`assignment`). `undefined` when it is a clause of the regulation.
 */
export function policyNote({ kind, from }: { readonly kind: 'law' | 'policy'; readonly from: string }): PolicyNote | undefined {
  if (kind === 'law') return undefined
  if (from === 'assignment') return { key: from, name: 'Ngày do người giao việc đặt' }
  return { key: from, ...(isPolicyKey(from) ? words.policies[from] : { name: 'Mục quy định nội bộ của cấp ủy' }) }
}
