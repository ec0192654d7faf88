import { postOfKey, type CaseListItem } from '@dam-lam/contract'
import { knowsReply, seesInside, stageShown } from '@dam-lam/core'
import { dayOf } from '../../clock.ts'
import { draftFile } from '../../cases/draft.ts'
import type { Looking } from '../looking.ts'
import { named, type Wording } from '../wording.ts'
import type { ListRow } from './list-cases.ts'
import { replyClock } from './reply-clock.ts'
import type { SummaryLine } from './summary-row.ts'

/** A case as one line. */
export function caseItem(
  id: string,
  row: SummaryLine,
  { why, concerns }: Pick<ListRow, 'why' | 'concerns'>,
  { organisation: { organisations }, inForce: { calendars }, moment: { today } }: Looking,
  { words, name }: Wording,
): CaseListItem {
  const clock = replyClock(row, calendars, today)
  const stage = stageShown(row.stage, row.answered_on !== null, why)
  const appraiser = row.appraised_by === null ? undefined : postOfKey(row.appraised_by)
  return {
    id,
    version: row.version,
    kind: row.kind,
    stage,
    title: row.title,
    sentence: words.sentence({
      kind: row.kind,
      stage,
      seesInside: seesInside(why),
      external: organisations.committee(row.competent_committee)?.external ?? false,
      competentCommittee: name(`committee/${row.competent_committee}`),
      managingCommittee: name(`committee/${row.managing_committee}`),
      collective: row.agenda_body,
      appraisedBy: appraiser ? words.post(appraiser, name) : null,
      reply: knowsReply(why) ? row.reply_kind : null,
      concerns,
      due: clock && { ...clock, date: clock.extendedOn ?? clock.dueOn },
    }),
    proposer: named('person', row.proposer, { name }),
    mine: why.includes('proposer'),
    managingCommittee: named('committee', row.managing_committee, { name }),
    competentCommittee: named('committee', row.competent_committee, { name }),
    clock,
    concerns: [...concerns],
    changedOn: dayOf(row.changed_at),
  }
}

/** A draft as one line: it has no clock yet. */
export function draftItem(
  caseId: string,
  draft: NonNullable<ListRow['draft']>,
  { organisation: { organisations }, moment: { today } }: Looking,
  { words, name }: Wording,
): CaseListItem {
  const { managingCommittee } = draftFile({ caseId, adjusts: null, ...draft }, organisations, today)
  const committee = named('committee', managingCommittee, { name })
  return {
    id: caseId,
    version: 0,
    kind: draft.kind,
    stage: 'draft',
    title: draft.plan.title ?? '',
    sentence: words.sentence({
      kind: draft.kind,
      stage: 'draft',
      seesInside: false,
      external: false,
      competentCommittee: committee.name,
      managingCommittee: committee.name,
      collective: null,
      appraisedBy: null,
      reply: null,
      concerns: [],
      due: null,
    }),
    proposer: named('person', draft.proposer, { name }),
    mine: true,
    managingCommittee: committee,
    competentCommittee: committee,
    clock: null,
    concerns: [],
    changedOn: dayOf(draft.changed_at),
  }
}
