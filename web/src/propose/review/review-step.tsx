import { nameOf, type Draft } from '@dam-lam/contract'
import type { Refusal } from '@dam-lam/core'
import { useSavedDraft } from '../../api/draft.ts'
import { proposerWords } from '../../case/plan/proposer-words.ts'
import { PlanOnPaper } from '../paper/plan-on-paper.tsx'
import { usePeopleNames } from '../people-names.ts'
import type { Gap } from '../plan-editor/gaps.ts'
import type { SaveQueue } from '../saving/save-queue.ts'
import { MissingList } from './missing-list.tsx'
import { PrintButton } from '../../face/print-button.tsx'
import { Sending } from './sending.tsx'
import styles from './review-step.module.css'

export interface ReviewStepProps {
  readonly draft: Draft
  readonly queue: SaveQueue
  readonly missing: readonly Refusal[]
  readonly gaps: readonly Gap[]
}

/** The whole proposal before it is sent: what is missing, how it reads, who receives it, by when the reply is due. */
export function ReviewStep({ draft, queue, missing, gaps }: ReviewStepProps) {
  const { plan, base, phase } = queue
  const now = useSavedDraft(draft.id, base.draftVersion).data ?? draft
  const people = [...(plan.implementers ?? []), ...(plan.members ?? [])]
  const personName = usePeopleNames(people)
  const names = Object.fromEntries(people.map((id) => [`person/${id}`, personName(id)]))
  return (
    <div className={styles.review}>
      <header>
        <h2 id="phan-xem-lai" tabIndex={-1} className={styles.title}>Xem lại và gửi</h2>
        <p className={styles.lead}>Kế hoạch dưới đây là bản sẽ được gửi. Sau khi gửi, nội dung được giữ nguyên làm căn cứ.</p>
      </header>
      <MissingList missing={missing} gaps={gaps} />
      <PlanOnPaper plan={plan} nameOf={nameOf(names)} from={proposerWords(now.proposer)} to={now.receivingCommittee.name}
        files={now.files} caseId={draft.id} />
      <PrintButton>In kế hoạch</PrintButton>
      <Sending draft={now} missing={missing.length} saved={phase.kind === 'saved'} />
    </div>
  )
}
