import { useCommittees } from '../../api/committees.ts'
import { ChoiceControl } from './choice-control.tsx'
import { chainAbove } from './committee-above-control.tsx'
import { useCaseAsked, type ControlProps } from './filling.ts'

/** A question answered with the committee whose head was told: one's own, or any above it. */
export function HeadToTellControl(props: ControlProps) {
  const { view } = useCaseAsked()
  const { data } = useCommittees()
  const { managingCommittee: own } = view
  const above = chainAbove(own.id, data?.items ?? [])
  return <ChoiceControl {...props} options={[own, ...above].map(({ id, name }) => ({ value: id, label: `Bí thư ${name}` }))} />
}
