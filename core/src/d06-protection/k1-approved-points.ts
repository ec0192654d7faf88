import type { CaseFile } from '../case/case-file.ts'
import type { LocalDate } from '../time/index.ts'

/**
 * The bounds of protection, point by point (d6.k1: «trong phạm vi nội dung của kế hoạch được cấp có thẩm quyền cho chủ
 * trương»): what, where, from when to when, with what, by whom, on which conditions. The verifier says of each whether
 * what was done lies inside. Where a go-ahead names no scope of its own, the plan's content is the scope.
 */
export type PointName = 'what' | 'where' | 'time' | 'resources' | 'implementers' | 'condition'

export interface ApprovedPoint {
  /** `what`, … or `condition/1`. */
  readonly id: string
  readonly name: PointName
  /** As it was approved, in the words of the approval or of the plan; null for days and people. */
  readonly text: string | null
  readonly from: LocalDate | null
  readonly to: LocalDate | null
  readonly people: readonly string[]
}

type Approved = Pick<CaseFile, 'approval' | 'plans'>

/** The points of what was approved, in the order in which they are read; none without a go-ahead. */
export function approvedPoints({ approval, plans }: Approved): readonly ApprovedPoint[] {
  if (approval === null) return []
  const plan = plans[approval.planVersion - 1]?.plan
  const scope = approval.scope ?? plan?.scope
  return [
    worded('what', scope?.what ?? plan?.solution ?? ''),
    ...(scope ? [worded('where', scope.where), { ...worded('time', ''), text: null, from: scope.from, to: scope.to }, worded('resources', scope.resources)] : []),
    ...(approval.implementers.length > 0 ? [{ ...worded('implementers', ''), text: null, people: approval.implementers }] : []),
    ...approval.conditions.map((condition, index) => worded('condition', condition, `condition/${index + 1}`)),
  ]
}

const worded = (name: PointName, text: string, id: string = name): ApprovedPoint => ({ id, name, text, from: null, to: null, people: [] })
