import type { Draft as DraftView, KeptFileView, RefusalView } from '@dam-lam/contract'
import { missingFrom, REPLY_LIMIT, type PlanDraft } from '@dam-lam/core'
import { plainJson } from '../../cases/case-events.ts'
import { draftFile, type Draft } from '../../cases/draft.ts'
import type { Looking } from '../looking.ts'
import { proposerView } from '../case-view/proposer-view.ts'
import { refusalView } from '../grounds.ts'
import { named, type Wording } from '../wording.ts'

/** Everything that a plan lacks before it may be sent to this committee. */
const missingIn = (plan: PlanDraft, managingCommittee: string, { inForce: { policies }, moment: { today, instant } }: Looking, wording: Wording): RefusalView[] =>
  missingFrom({ plan, policy: policies.on(managingCommittee, today, instant) }).map((refusal) => refusalView(refusal, wording))

/** A draft as its authors see it: what is missing, where it will go, and when an answer would be due. */
export function draftView(draft: Draft, files: readonly KeptFileView[], looking: Looking, wording: Wording): DraftView {
  const { organisation: { organisations }, inForce: { calendars: { current: { calendar } } }, moment: { today } } = looking
  const { managingCommittee, proposer } = draftFile(draft, organisations, today)
  const committee = named('committee', managingCommittee, wording)
  const dueOnIfSentToday = calendar.after(today, REPLY_LIMIT.ordinary)
  return {
    id: draft.caseId,
    draftVersion: draft.version,
    plan: plainJson(draft.plan),
    files: [...files],
    proposer: proposerView(proposer, organisations, wording),
    managingCommittee: committee,
    receivingCommittee: committee,
    missing: missingIn(draft.plan, managingCommittee, looking, wording),
    dueOnIfSentToday,
    provisional: calendar.provisional(dueOnIfSentToday),
  }
}
