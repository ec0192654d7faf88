import { marksTyped, type PlanDraft } from '@dam-lam/core'

/**
 * What of a plan on the page may be kept, and what may not: an answer that bears a mark of secrecy leaves the page neither for the
 * server nor for the memory of the browser. In its place stays what was kept before; every other answer goes on being saved.
 */
export interface HeldBack {
  readonly kept: PlanDraft
  /** As it stands on the page. */
  readonly held: PlanDraft
}

/** @param before  what is kept so far */
export function heldBack(plan: PlanDraft, before: PlanDraft, keepsSecrets: boolean): HeldBack {
  const marked = keepsSecrets ? new Set<unknown>() : answersMarked(plan)
  if (marked.size === 0) return { kept: plan, held: {} }
  const beforeMarked = answersMarked(before)
  const stays = Object.entries(before).filter(([of]) => marked.has(of) && !beforeMarked.has(of))
  const free = Object.entries(plan).filter(([of]) => !marked.has(of))
  return { kept: Object.fromEntries([...free, ...stays]), held: Object.fromEntries(Object.entries(plan).filter(([of]) => marked.has(of))) }
}

const answersMarked = (plan: PlanDraft): ReadonlySet<unknown> => new Set(marksTyped(plan).map(({ path }) => path[0]))
