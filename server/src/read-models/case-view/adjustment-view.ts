import type { CaseView } from '@dam-lam/contract'
import { proposingSide, type LocalDate, type Stage } from '@dam-lam/core'
import type { Pool } from 'pg'
import { readAs } from '../../database/read-as.ts'
import type { CaseSeen } from './case-seen.ts'
import { seenFile } from './seen-file.ts'

type Adjustment = CaseView['adjustment']

/**
 * Which case this one would adjust and which would adjust this one, each only for whoever sees that other case too; and
 * whether the reader may begin another. That an adjustment was approved is told to whom its written reply is told.
 */
export async function adjustmentView(pool: Pool, seen: CaseSeen): Promise<Adjustment> {
  const { file, reader } = seen
  return readAs(pool, reader.parties, async (client) => {
    const { rows } = await client.query<{ id: string; title: string; approvedOn: LocalDate | null; own: boolean }>({
      name: 'adjustments',
      text: ADJUSTMENTS,
      values: [file.id, file.adjusts],
    })
    return {
      of: rows.filter(({ own }) => own).map(link)[0] ?? null,
      by: rows.filter(({ own }) => !own).map(({ approvedOn, ...other }) => ({ ...link(other), approvedOn })),
      mayBegin: mayAdjust(seen),
    }
  })
}

const link = ({ id, title }: { readonly id: string; readonly title: string }) => ({ id, title })

/** What was approved and is not over yet. */
const UNDER_WAY: readonly Stage[] = ['decided', 'answered', 'in-implementation']

/** An adjustment is for those who carry out what was approved, and who know that it was. */
export function mayAdjust(seen: CaseSeen, person = seen.reader.person): boolean {
  if (seen.file.version === 0) return false
  const known = seenFile(seen)
  return known.kind === 'proposal' && UNDER_WAY.includes(known.stage) && known.approval !== null && proposingSide(known).includes(person)
}

const ADJUSTMENTS = `
  select s.case_id as id, s.title, s.case_id = $2 as own,
         case when s.reply_kind = 'approved' and exists (
           select from case_visibility v where v.case_id = s.case_id and v.why in ('proposer', 'managing-committee', 'competent-committee')
         ) then s.answered_on::text end as "approvedOn"
    from case_summary s
   where s.case_id = any (array(select adjusting_cases($1) union all select $2))
   order by s.case_id`
