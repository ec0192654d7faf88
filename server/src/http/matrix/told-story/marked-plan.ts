import type { PlanDraft } from '@dam-lam/core'
import { COMPLETE_PLAN } from '../../testing/complete-plan.ts'
import { marked } from '../marks.ts'

/** A plan all of whose words carry the mark of its case. */
export function markedPlan(story: string, author: string, implementers: readonly string[], unsuitable = false, round = 1): PlanDraft {
  const plan = marked(story, 'plan', author, round)
  return {
    ...COMPLETE_PLAN,
    title: plan,
    problem: plan,
    solution: plan,
    functionOrTask: plan,
    objectives: plan,
    matters: unsuitable ? [{ kind: 'unsuitable', analysis: plan, document: plan, provision: plan, issuer: plan, why: plan }] : [{ kind: 'unregulated', analysis: plan }],
    expectedResults: [{ result: plan, measure: plan }],
    risks: [{ risk: plan, likelihood: 'low', impact: 'low', mitigation: plan }],
    implementers: [...implementers],
  }
}
