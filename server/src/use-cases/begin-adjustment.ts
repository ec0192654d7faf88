import { currentPlan, type PlanDraft } from '@dam-lam/core'
import type { Pool } from 'pg'
import { Problem } from '../problem.ts'
import { mayAdjust } from '../read-models/case-view/adjustment-view.ts'
import { loadCaseSeen } from '../read-models/case-view/case-seen.ts'
import { seenFile } from '../read-models/case-view/seen-file.ts'
import type { Looking } from '../read-models/looking.ts'

/**
 * What a plan that would adjust the scope of an approved one begins with: that plan, with the scope and the implementers as
 * they were approved. The commitment and the declaration of motive are to be given anew, and documents enclosed again.
 *
 * @throws Problem `not-found` where there is no such case, none that was approved, or the proposer has no part in it
 */
export async function beginAdjustment(read: Pool, adjusts: string, proposer: string, looking: Looking): Promise<PlanDraft> {
  const seen = await loadCaseSeen(read, adjusts, looking)
  if (!mayAdjust(seen, proposer)) throw new Problem('not-found')
  const known = seenFile(seen)
  const { approval } = known
  const plan = currentPlan(known)
  if (approval === null || plan === undefined) throw new Problem('not-found')
  const { commitment: _again, motive: _declared, files: _enclosed, ...content } = plan
  return { ...content, ...(approval.scope && { scope: approval.scope }), implementers: approval.implementers }
}
