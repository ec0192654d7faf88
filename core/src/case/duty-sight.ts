import { postKey, type Post } from '../organisations/post.ts'
import type { CaseFile } from './case-file.ts'
import type { DutyName } from './duties.ts'
import { seesOutcome } from './sees-outcome.ts'
import { seesInside } from './sees-inside.ts'
import type { SightReason } from './visibility.ts'

/** Who was asked and has not answered is for the committee's bodies, and for whoever owes the answer himself. */
const INSIDE: readonly DutyName[] = ['appraise', 'give-opinion', 'report-legal-risk']

/** These follow from what came of the plan, and would tell it before the written reply does. */
const FROM_OUTCOME: readonly DutyName[] = ['report-beyond-competence', 'report-override', 'report-unsuitable-provision']

/** A duty, as far as it decides who may know of it. */
export interface OwedDuty {
  readonly what: DutyName
  readonly holder: Post
  readonly startedBy: number
}

/** Whether a reader with these reasons, for whom these posts (as keys) are his own, may know of a duty of the case. */
export function seesDuty(file: CaseFile, { what, holder, startedBy }: OwedDuty, reader: { readonly why: readonly SightReason[]; readonly own: readonly string[] }): boolean {
  if (seesInside(reader.why) || reader.own.includes(postKey(holder))) return true
  return FROM_OUTCOME.includes(what) ? seesOutcome(file, startedBy, reader.why) : !INSIDE.includes(what)
}
