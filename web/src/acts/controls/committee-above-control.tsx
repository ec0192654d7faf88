import type { CommitteeList } from '@dam-lam/contract'
import { useCommittees } from '../../api/committees.ts'
import { ChoiceControl } from './choice-control.tsx'
import { useCaseAsked, type ControlProps } from './filling.ts'

/** A question answered with one of the committees above the competent one, the nearest first. */
export function CommitteeAboveControl(props: ControlProps) {
  const { view } = useCaseAsked()
  const { data } = useCommittees()
  const above = chainAbove(view.competentCommittee.id, data?.items ?? [])
  return <ChoiceControl {...props} options={above.map(({ id, name }, index) => ({ value: id, label: index === 0 ? `${name} (cấp trên trực tiếp)` : name }))} />
}

type Committee = CommitteeList['items'][number]

/** The committees above one, the nearest first. */
export function chainAbove(id: string, committees: readonly Committee[]): readonly Committee[] {
  const superior = committees.find((committee) => committee.id === id)?.superior
  const above = committees.find((committee) => committee.id === superior)
  return above ? [above, ...chainAbove(above.id, committees)] : []
}
