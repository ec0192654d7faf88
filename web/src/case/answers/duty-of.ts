import type { CaseView, DutyView } from '@dam-lam/contract'
import { postKey, type DutyName, type Post } from '@dam-lam/core'

/** The latest duty of this kind that a post owes in the case. */
export const dutyOf = (duties: CaseView['duties'], what: DutyName, holder: Post): DutyView | undefined =>
  duties.findLast((duty) => duty.what === what && postKey(duty.holder) === postKey(holder))
