import type { ProvisionId } from '@dam-lam/law'

/**
 * Why something on the screen is as it is.
 *
 * The regulation speaks through clauses; where its words leave room («ngay», «kịp thời»), the committee has set a number
 * or a rule of its own, and then both may stand behind one thing: the word is law, the number *quy định nội bộ*.
 * With neither, it is the usage of any office.
 */
export interface Basis {
  /** What is being explained, in the words of the screen: «Hạn trả lời bằng văn bản». */
  readonly subject: string
  /** Told instead of the words of the clauses, where these are before the reader anyway. */
  readonly note?: string
  readonly clauses?: readonly QuotedClause[]
  readonly policy?: PolicyNote
}

/** A provision, and the words in it that matter; the shape of a `Citation` of the law package. */
export interface QuotedClause {
  readonly at: ProvisionId
  readonly quote: string
}

/** An item of the committee's own rules, told in words. */
export interface PolicyNote {
  readonly key: string
  readonly name: string
  /** As a person reads it: «1 ngày làm việc». */
  readonly value?: string
  readonly meaning?: string
}

export type Ground = 'law' | 'policy' | 'practice'

/** What a basis rests on, for a label of one word. A word of the law with a number of the committee's counts as policy. */
export function groundOf({ clauses = [], policy }: Pick<Basis, 'clauses' | 'policy'>): Ground {
  if (policy) return 'policy'
  return clauses.length > 0 ? 'law' : 'practice'
}
