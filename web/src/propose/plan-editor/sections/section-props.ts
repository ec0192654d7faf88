import type { PlanDraft } from '@dam-lam/core'

/** What every part of the editor works with. */
export interface SectionProps {
  readonly plan: PlanDraft
  /** Some answers of the plan anew; the others stay. */
  readonly change: (answers: Partial<PlanDraft>) => void
}
