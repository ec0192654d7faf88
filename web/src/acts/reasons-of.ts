import type { RefusalView } from '@dam-lam/contract'
import { basisOf } from '../face/basis/basis-of.ts'
import type { Reason } from '../face/refusal-list.tsx'

/** Refusals as the face lists them: each with its ground. */
export const reasonsOf = (refusals: readonly RefusalView[]): readonly Reason[] =>
  refusals.map((refusal) => ({ key: refusal.code, words: refusal.message, basis: basisOf(refusal) }))
