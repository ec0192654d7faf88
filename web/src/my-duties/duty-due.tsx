import type { DutyView } from '@dam-lam/contract'
import { policyNote } from '../face/basis/policy-note.ts'
import { quotedClauses } from '../face/basis/quoted-clauses.ts'
import { DueDate } from '../face/due-date.tsx'
import { words } from '../face/words.ts'

/** By when a duty is due. The clause says what is owed; who set the number of days stands beside it. */
export function DutyDue({ duty: { what, due, state, daysLeft, lateBy, clauses } }: { readonly duty: DutyView }) {
  const policy = policyNote(due)
  return (
    <DueDate
      date={due.date}
      kind={due.kind}
      provisional={due.provisional}
      state={state}
      daysLeft={daysLeft}
      lateBy={lateBy}
      basis={{ subject: `Thời hạn của việc «${words.duties[what]}»`, clauses: quotedClauses(clauses), ...(policy && { policy }) }}
    />
  )
}
