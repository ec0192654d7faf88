import type { Draft } from '@dam-lam/contract'
import { DEFAULT_POLICY, missingFrom } from '@dam-lam/core'
import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useSavedDraft } from '../../api/draft.ts'
import { gapsIn, marksOf } from '../plan-editor/gaps.ts'
import { PlanEditor } from '../plan-editor/plan-editor.tsx'
import { ReviewStep } from '../review/review-step.tsx'
import type { SaveQueue } from '../saving/save-queue.ts'
import { useDraftSaving } from '../saving/use-draft-saving.ts'
import { ClashPanel } from './clash-panel.tsx'
import { FormFoot } from './form-foot.tsx'
import { ProposalHeading } from './proposal-heading.tsx'
import { proposalSteps, stepInAddress } from './proposal-steps.ts'
import { SaveState } from './save-state.tsx'
import { StepList } from './step-list.tsx'
import { useFocusFromAddress } from './use-focus-from-address.ts'
import { useOrganisations } from './use-organisations.ts'

/** Writing a proposal, one step at a time: everything typed is saved, and what is missing is known before it is sent. */
export function ProposalForm({ draft, keepsSecrets }: { readonly draft: Draft; readonly keepsSecrets: boolean }) {
  const { buoc } = useSearch({ from: '/signed-in/de-xuat/$id' })
  const step = stepInAddress(buoc)
  const saving = useDraftSaving(draft, keepsSecrets)
  const { plan, queue: { phase } } = saving
  const missing = useMemo(() => [...marksOf(plan, keepsSecrets), ...missingFrom({ plan, policy: DEFAULT_POLICY })], [plan, keepsSecrets])
  const gaps = useMemo(() => gapsIn(plan, missing), [plan, missing])
  const organisations = useOrganisations(draft)
  const files = useFilesOf(draft, saving.queue)
  const reviewed = useReviewed(step === 'xem-lai')
  useFocusFromAddress(`phan-${step}`)

  return (
    <>
      <ProposalHeading title={plan.title} proposer={draft.proposer} />
      <StepList steps={proposalSteps(gaps)} current={step} />
      {phase.kind === 'clash' && <ClashPanel clash={phase} onSettle={saving.settle} />}
      {step === 'xem-lai' ? (
        <ReviewStep draft={draft} queue={saving.queue} missing={missing} gaps={gaps} />
      ) : (
        <PlanEditor value={plan} onChange={saving.type} missing={missing} section={step} insist={reviewed} organisations={organisations} caseId={draft.id} files={files} />
      )}
      <FormFoot step={step}>
        <SaveState queue={saving.queue} holdsBack={saving.holdsBack} onRetry={saving.send} />
      </FormFoot>
    </>
  )
}

/** What the server knows of the documents; asked again only once something is enclosed that was not there before. */
function useFilesOf(draft: Draft, { plan, base }: SaveQueue): Draft['files'] {
  const someNew = (plan.files ?? []).some((id) => !draft.files.some((file) => file.id === id))
  return useSavedDraft(draft.id, base.draftVersion, someNew).data?.files ?? draft.files
}

/** Once the whole has been looked at, what is missing is said in full everywhere. */
function useReviewed(reviewing: boolean): boolean {
  const [reviewed, setReviewed] = useState(reviewing)
  if (reviewing && !reviewed) setReviewed(true)
  return reviewed
}
