import { planDraft } from '@dam-lam/contract'
import { DEFAULT_POLICY, missingFrom } from '@dam-lam/core'
import { useKeepsSecrets } from '../../api/files.ts'
import { marksOf } from '../../propose/plan-editor/gaps.ts'
import { PlanEditor } from '../../propose/plan-editor/plan-editor.tsx'
import { useCaseAsked, useFilling, type ControlProps } from './filling.ts'

/** A new version of the plan, written over the one that was sent. */
export function PlanControl({ value, change }: ControlProps) {
  const { refusals, faults } = useFilling()
  const { view } = useCaseAsked()
  const keepsSecrets = useKeepsSecrets()
  const plan = planDraft.safeParse(value).data ?? {}
  return (
    <PlanEditor
      value={plan}
      onChange={change}
      missing={[...marksOf(plan, keepsSecrets), ...missingFrom({ plan, policy: DEFAULT_POLICY })]}
      caseId={view.id}
      files={view.files}
      insist={refusals.length > 0 || faults.size > 0}
    />
  )
}
