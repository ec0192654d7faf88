import type { PlanDraft } from '@dam-lam/core'

/** In which capacity one proposes: for oneself, with a group, for an organisation (d4.k1). */
export type SpeaksFor = 'self' | 'group' | 'organisation'

/** The capacity that a plan tells. */
export function speaksFor({ members = [], onBehalfOf }: PlanDraft): SpeaksFor {
  if (onBehalfOf !== undefined) return 'organisation'
  return members.length > 0 ? 'group' : 'self'
}

/** What the plan must no longer say in a capacity. */
export function withoutOthers(capacity: SpeaksFor): Partial<PlanDraft> {
  return {
    ...(capacity !== 'group' && { members: undefined }),
    ...(capacity !== 'organisation' && { onBehalfOf: undefined }),
  }
}
