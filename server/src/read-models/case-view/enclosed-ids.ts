import type { CaseSeen } from './case-seen.ts'
import { seenFile } from './seen-file.ts'

/** The documents that a reader sees enclosed: of the draft, or of every version of the plan that he may look at. */
export const enclosedIds = (seen: CaseSeen): readonly string[] =>
  seen.draft ? (seen.draft.plan.files ?? []) : [...new Set(seenFile(seen).plans.flatMap(({ enclosed }) => enclosed.map(({ id }) => id)))]
