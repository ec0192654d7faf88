import { postOfKey } from '@dam-lam/contract'
import { seesDuty, type CaseFile, type SightReason } from '@dam-lam/core'
import type { Reader } from '../../organisations/reader.ts'
import type { DutyRow } from './duty-row.ts'
import { holdersFor } from './holders.ts'

/** The duties of a case that a reader with these reasons sees. */
export function dutiesSeen(rows: readonly DutyRow[], { file, reader, why }: DutiesSeenBy): readonly DutyRow[] {
  const own = holdersFor(reader)
  return rows.filter(({ what, holder: key, started_by: startedBy }) => {
    const holder = postOfKey(key)
    return holder !== undefined && seesDuty(file, { what, holder, startedBy }, { why, own, parties: reader.parties })
  })
}

interface DutiesSeenBy {
  readonly file: CaseFile
  readonly reader: Reader
  readonly why: readonly SightReason[]
}
