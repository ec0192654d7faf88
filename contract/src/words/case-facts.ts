import { currentAppraisal, type CaseFile, type CaseKind, type Clock, type Concern, type LocalDate, type Meeting, type Receipt, type Stage } from '@dam-lam/core'
import type { NameOf } from './name-of.ts'
import type { Words } from './words.ts'

/** What one sentence about a case is made of: names instead of ids, and nothing that its reader may not know. */
export interface CaseFacts {
  readonly kind: CaseKind
  readonly stage: Stage
  /** False for a reader who may not see what happens between the receipt and the written reply. */
  readonly seesInside: boolean
  readonly competentCommittee: string
  readonly managingCommittee: string
  /** On whose agenda the plan is. */
  readonly collective: Meeting['body'] | null
  /** Who leads the appraisal under way, by name. */
  readonly appraisedBy: string | null
  /** How the receipt that is being answered was answered. */
  readonly reply: NonNullable<Receipt['reply']>['kind'] | null
  readonly external: boolean
  /** What is open in the case beside its road, as far as the reader may know. */
  readonly concerns: readonly Concern[]
  readonly due: { readonly date: LocalDate; readonly state: Clock['state']; readonly daysLeft: number | null; readonly lateBy: number; readonly provisional: boolean } | null
}

/** The facts of a case for one reader. `external` says that the competent committee has nobody here. */
export function caseFacts(
  file: CaseFile,
  clock: Clock | null,
  reader: { readonly words: Words; readonly name: NameOf; readonly seesInside: boolean; readonly external: boolean; readonly concerns: readonly Concern[] },
): CaseFacts {
  const { words, name, seesInside, external, concerns } = reader
  const appraisal = currentAppraisal(file)
  return {
    kind: file.kind,
    stage: file.stage,
    seesInside,
    external,
    concerns,
    competentCommittee: name(`committee/${file.competentCommittee}`),
    managingCommittee: name(`committee/${file.managingCommittee}`),
    collective: file.agenda?.body ?? null,
    appraisedBy: appraisal ? words.post(appraisal.lead, name) : null,
    reply: file.receipts.findLast(({ committee }) => committee === file.competentCommittee)?.reply?.kind ?? null,
    due: clock && {
      date: clock.extendedOn ?? clock.dueOn,
      state: clock.state,
      daysLeft: clock.daysLeft,
      lateBy: clock.lateBy,
      provisional: clock.provisional,
    },
  }
}
