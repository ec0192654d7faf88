import type { Scope } from './k1-plan.ts'
import type { Entry } from './k3-receipt.ts'

/**
 * The go-ahead (chủ trương): who gave it, and in which bounds. Its scope is what protects the cadre later (d6.k1).
 * `by` says whether the collective, the head alone or an external committee's document gave it; or that a collective has
 * recognised an urgent action afterwards, which by policy counts the same (d4.k4).
 */
export interface Approval extends Entry, ApprovalTerms {
  readonly by: 'collective' | 'head' | 'external' | 'urgent-conclusion'
  readonly committee: string
  /** The version of the plan that was approved, counted from 1; 0 where there was no time to plan. */
  readonly planVersion: number
}

/** What an approval fixes. A scope of null means: the plan's own content, as the document names no other. */
export interface ApprovalTerms {
  readonly scope: Scope | null
  readonly implementers: readonly string[]
  readonly conditions: readonly string[]
  /** Months between two progress reports; null where policy sets it. */
  readonly reportEveryMonths: number | null
  /** The finding of Điều 4 khoản 5; null where no matter is unsuitable. */
  readonly urgentNeed: boolean | null
}
