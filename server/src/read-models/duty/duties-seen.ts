import { seesInside, seesOutcome, type CaseFile, type SightReason } from '@dam-lam/core'
import type { Reader } from '../../organisations/reader.ts'
import type { DutyRow } from './duty-row.ts'
import { holdersFor } from './holders.ts'

/** Who was asked and has not answered is for the committee's bodies, and for whoever owes the answer himself. */
const INSIDE: readonly DutyRow['what'][] = ['appraise', 'give-opinion', 'report-legal-risk']

/** These follow from what came of the plan, and would tell it before the written reply does. */
const FROM_OUTCOME: readonly DutyRow['what'][] = ['report-beyond-competence', 'report-override', 'report-unsuitable-provision']

/** The duties of a case that a reader with these reasons sees. */
export function dutiesSeen(rows: readonly DutyRow[], { file, reader, why }: DutiesSeenBy): readonly DutyRow[] {
  const own = holdersFor(reader)
  return rows.filter(({ what, holder, started_by: place }) => {
    if (seesInside(why) || own.includes(holder)) return true
    return FROM_OUTCOME.includes(what) ? seesOutcome(file, place, why) : !INSIDE.includes(what)
  })
}

interface DutiesSeenBy {
  readonly file: CaseFile
  readonly reader: Reader
  readonly why: readonly SightReason[]
}
