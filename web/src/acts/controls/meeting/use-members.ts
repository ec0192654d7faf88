import { nameOf, type CommitteeView } from '@dam-lam/contract'
import type { LocalDate } from '@dam-lam/core'
import { useCommittee } from '../../../api/committees.ts'
import type { Typed } from '../../asking/question.ts'
import { dayOf, textOf } from '../../asking/typed-values.ts'
import { useCaseAsked } from '../filling.ts'

export interface Member {
  readonly id: string
  readonly name: string
  /** On the proposing side: sits there, but has no vote in the matter. */
  readonly recused: boolean
}

/** The members of the collective on the day of the meeting; undefined until body and day are known. */
export function useMembers(meeting: Typed): readonly Member[] | undefined {
  const { view, today } = useCaseAsked()
  const heldOn: LocalDate = dayOf(meeting['heldOn']) ?? today
  const { data } = useCommittee(view.competentCommittee.id, heldOn)
  const body = textOf(meeting['body'])
  if (!data || !isBody(body)) return undefined
  const proposing = [view.proposer.person.id, ...view.proposer.members.map(({ id }) => id), ...(view.plan.implementers ?? [])]
  const name = nameOf(Object.fromEntries(data.holders.map(({ person }) => [`person/${person.id}`, person.name])))
  return data.members[body].map((id) => ({ id, name: name(`person/${id}`), recused: proposing.includes(id) }))
}

const isBody = (body: string): body is keyof CommitteeView['members'] => body === 'standingCommittee' || body === 'executiveCommittee'
