import type { SightReason } from '@dam-lam/core'
import type { Reader } from '../../organisations/reader.ts'
import { seesInside } from '../case-view/sees-inside.ts'
import type { DutyRow } from './duty-row.ts'
import { holdersFor } from './holders.ts'

/** Who was asked and has not answered is for the committee's bodies, and for whoever owes the answer himself. */
const INSIDE: readonly DutyRow['what'][] = ['appraise', 'give-opinion', 'report-legal-risk']

/** The duties of a case that a reader with these reasons sees. */
export function dutiesSeen(rows: readonly DutyRow[], reader: Reader, why: readonly SightReason[]): readonly DutyRow[] {
  const own = holdersFor(reader)
  return rows.filter(({ what, holder }) => seesInside(why) || !INSIDE.includes(what) || own.includes(holder))
}
