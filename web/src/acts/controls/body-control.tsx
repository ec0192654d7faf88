import { useCommittee } from '../../api/committees.ts'
import { ChoiceControl } from './choice-control.tsx'
import { useCaseAsked, type ControlProps } from './filling.ts'

/** A question answered with a body of the committee for which one acts. */
export function BodyControl(props: ControlProps) {
  return <ChoiceControl {...props} options={useBodies()} />
}

/** The bodies to choose from: those of the competent committee; those of one's own where one sits in another, as a superior does. */
export function useBodies() {
  const { view, me, today } = useCaseAsked()
  const own = me.positions.map(({ committee }) => committee)
  const competent = view.competentCommittee.id
  const { data } = useCommittee(own.includes(competent) ? competent : (own[0] ?? competent), today)
  return (data?.bodies ?? []).map(({ id, name }) => ({ value: id, label: name }))
}
