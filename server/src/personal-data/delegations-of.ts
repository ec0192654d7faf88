import type { OwnData } from '@dam-lam/contract'
import { positionView } from '../organisations/position-view.ts'
import type { Looking } from '../read-models/looking.ts'
import { named, type Wording } from '../read-models/wording.ts'

/** What a person let others do, and what others let him do, at any time. */
export function delegationsOf(person: string, { organisation: { data } }: Looking, wording: Wording): OwnData['delegations'] {
  return (data.delegations ?? []).flatMap(({ id, position: of, person: to, acts, from, to: last, paper }) => {
    const position = data.positions.find((one) => one.id === of)
    if (!position || (position.person !== person && to !== person)) return []
    const gave = position.person === person
    const { title } = positionView(position, wording)
    return { id, role: gave ? ('gave' as const) : ('received' as const), other: named('person', gave ? to : position.person, wording), title, acts: [...acts], from, to: last, paper: { ...paper } }
  })
}
