import type { Clause } from '@dam-lam/contract'
import { wordsFilledBy } from '@dam-lam/core'
import type { Basis } from './basis.ts'
import { isPolicyKey, policyNote } from './policy-note.ts'
import { quotedClauses } from './quoted-clauses.ts'

/** What the server says that something rests on: the ground of a refusal, of an act. */
export interface StatedGround {
  readonly ground: 'law' | 'policy' | 'practice'
  readonly clauses: readonly Clause[]
  readonly policy?: string | undefined
}

/** The ground as Căn cứ shows it. An item of the committee's own is shown under the words of the text that it fills in. */
export function basisOf({ clauses, policy }: StatedGround): Omit<Basis, 'subject'> {
  const note = policy === undefined ? undefined : policyNote({ kind: 'policy', from: policy })
  if (!note) return { clauses: quotedClauses(clauses) }
  const filled = isPolicyKey(note.key) ? wordsFilledBy(note.key) : undefined
  return { clauses: filled ? [filled] : quotedClauses(clauses), policy: note }
}
