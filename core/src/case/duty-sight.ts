import { postKey, type Post } from '../organisations/post.ts'
import type { CaseFile } from './case-file.ts'
import type { DutyName } from './duties.ts'
import { seesOutcome } from './sees-outcome.ts'
import { seesProtectionDuty } from './protection-sight.ts'
import { knowsReply, seesInside } from './sees-inside.ts'
import type { SightReason } from './visibility.ts'

/** Who was asked and has not answered is for the committee's bodies, and for whoever owes the answer himself. */
const INSIDE: readonly DutyName[] = ['appraise', 'give-opinion', 'report-legal-risk']

/** These follow from what came of the plan, and would tell it before the written reply does. */
const FROM_OUTCOME: readonly DutyName[] = ['report-beyond-competence', 'report-override', 'report-unsuitable-provision']

/** What went wrong is not for those who were only asked about the plan. */
const OF_INCIDENT: readonly DutyName[] = ['report-incident', 'report-incident-to-superior', 'verify-incident', 'decide-protection']

/** A duty, as far as it decides who may know of it. */
export interface OwedDuty {
  readonly what: DutyName
  readonly holder: Post
  readonly startedBy: number
}

/** Who asks: for these reasons, for these parties; these posts (as keys) are his own. */
export interface DutyReader {
  readonly why: readonly SightReason[]
  readonly parties: readonly string[]
  readonly own: readonly string[]
}

/** Whether a reader may know of a duty of the case. */
export function seesDuty(file: CaseFile, { what, holder, startedBy }: OwedDuty, reader: DutyReader): boolean {
  const confidential = seesProtectionDuty(file, { what, holder, startedBy }, reader.parties)
  if (confidential !== undefined) return confidential || reader.own.includes(postKey(holder))
  if (seesInside(reader.why) || reader.own.includes(postKey(holder))) return true
  if (OF_INCIDENT.includes(what)) return knowsReply(reader.why)
  return FROM_OUTCOME.includes(what) ? seesOutcome(file, startedBy, reader) : !INSIDE.includes(what)
}
