import type { PolicyNote } from './basis.ts'
import { isPolicyKey, POLICY_NAMES } from './policy-names.ts'

/**
 * Who set a number of days, told in words: an item of the committee's own rules, or the person who gave the work
 * (`assignment`). `undefined` when it is a clause of the regulation.
 */
export function policyNote({ kind, from }: { readonly kind: 'law' | 'policy'; readonly from: string }): PolicyNote | undefined {
  if (kind === 'law') return undefined
  if (from === 'assignment') return { key: from, name: 'Ngày do người giao việc đặt' }
  return { key: from, name: isPolicyKey(from) ? POLICY_NAMES[from] : 'Mục quy định nội bộ của cấp ủy' }
}
