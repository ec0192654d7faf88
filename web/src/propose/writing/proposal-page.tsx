import { Navigate, useParams } from '@tanstack/react-router'
import { useDraft } from '../../api/draft.ts'
import { useFileRules } from '../../api/files.ts'
import { isProblem } from '../../api/problem.ts'
import { Answer } from '../../face/answer.tsx'
import { ProposalForm } from './proposal-form.tsx'

/** The page on which a proposal is written. A draft that is one no longer has been sent: then its receipt is shown. */
export function ProposalPage() {
  const { id } = useParams({ from: '/signed-in/de-xuat/$id' })
  const draft = useDraft(id)
  const rules = useFileRules()
  if (isProblem(draft.error, 404)) return <Navigate to="/de-xuat/$id/da-gui" params={{ id }} replace />
  return <Answer page of={draft}>{(draft) => <Answer of={rules}>{({ mode }) => <ProposalForm key={draft.id} draft={draft} keepsSecrets={mode === 'isolated-lan'} />}</Answer>}</Answer>
}
