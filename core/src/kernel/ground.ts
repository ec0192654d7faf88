import type { Citation } from '@dam-lam/law'
import type { PolicyKey } from '../policy.ts'

/**
 * What a statement of this program rests on. The three are never mixed:
 * `law`, the text says it and is quoted; `policy`, the text is silent or vague and the committee has set a number
 * or a rule (*quy định nội bộ*); `practice`, what anyone expects of an office that keeps files.
 */
export type Basis =
  | { readonly ground: 'law'; readonly clauses: readonly [Citation, ...Citation[]] }
  | { readonly ground: 'policy'; readonly policy: PolicyKey }
  | { readonly ground: 'practice' }

export type Ground = Basis['ground']

/** The text says so: one quotation or more, each checked against the text when it is written. */
export const law = (...clauses: readonly [Citation, ...Citation[]]): Basis => ({ ground: 'law', clauses })

/** The committee has set it; named by the policy item, never by a clause. */
export const policy = (key: PolicyKey): Basis => ({ ground: 'policy', policy: key })

/** Neither text nor policy: the usage of any office. */
export const practice: Basis = { ground: 'practice' }

/** The clauses of a basis; none unless it is law. */
export const clausesOf = (basis: Basis): readonly Citation[] => (basis.ground === 'law' ? basis.clauses : [])
