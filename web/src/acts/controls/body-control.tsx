import { useCommittee } from '../../api/committees.ts'
import { ChoiceControl } from './choice-control.tsx'
import { useCaseAsked, type ControlProps } from './filling.ts'

/** A question answered with a body of the competent committee. */
export function BodyControl(props: ControlProps) {
  return <ChoiceControl {...props} options={useBodies()} />
}

/** The bodies of the competent committee, to choose from. */
export function useBodies() {
  const { view, today } = useCaseAsked()
  const { data } = useCommittee(view.competentCommittee.id, today)
  return (data?.bodies ?? []).map(({ id, name }) => ({ value: id, label: name }))
}
