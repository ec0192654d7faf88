import type { CommitteeView } from '@dam-lam/contract'
import { ACT_NAMES, holdsOn, type Committee, type LocalDate, type OrganisationData } from '@dam-lam/core'
import { named, type Wording } from '../read-models/wording.ts'
import { positionView } from './position-view.ts'
import type { OrganisationSnapshot } from './organisation-cache.ts'

/** A committee as it was on a day: its name and its superior of then. */
const asOf = ({ id, level, external, from, to }: Committee, on: LocalDate, { organisations }: OrganisationSnapshot) => ({
  id,
  name: organisations.nameOf('committee', id, on) ?? id,
  level,
  superior: organisations.superior(id, on),
  external,
  from,
  to,
})

/** The committees of the tree that exist on a day. */
export const committeesOn = (snapshot: OrganisationSnapshot, on: LocalDate): readonly ReturnType<typeof asOf>[] =>
  snapshot.data.committees.filter((committee) => holdsOn(committee, on)).map((committee) => asOf(committee, on, snapshot))

/** One committee on a day: what is above and below it, its bodies, and who holds which post. */
export function committeeView(
  committee: Committee,
  on: LocalDate,
  snapshot: OrganisationSnapshot,
  spoken: Wording,
  showsDelegations: boolean,
): CommitteeView {
  const { data, organisations } = snapshot
  const wording = { ...spoken, name: spoken.nameOn(on) }
  const then = asOf(committee, on, snapshot)
  const { openFilesTo = null, successors = [], terms = [], earlierNames = [] } = committee
  return {
    ...then,
    on,
    superiorName: then.superior && wording.name(`committee/${then.superior}`),
    earlierNames: earlierNames.filter(({ to }) => to < on).map((earlier) => ({ ...earlier })),
    successors: successors.map((id) => named('committee', id, wording)),
    openFilesTo: openFilesTo === null ? null : named('committee', openFilesTo, wording),
    predecessors: organisations.predecessors(committee.id, on).map((id) => named('committee', id, wording)),
    terms: terms.map((term) => ({ ...term })),
    subordinates: data.committees
      .filter(({ id }) => organisations.superior(id, on) === committee.id)
      .map(({ id }) => named('committee', id, wording)),
    bodies: data.bodies
      .filter((body) => body.committee === committee.id && holdsOn(body, on))
      .map(({ id, kind, from, to }) => ({ id, committee: committee.id, name: wording.name(`body/${id}`), kind, from, to })),
    holders: data.positions
      .filter((position) => position.committee === committee.id && holdsOn(position, on))
      .map((position) => ({ ...positionView(position, wording), person: named('person', position.person, wording) })),
    delegations: showsDelegations ? delegationsIn(committee, on, data, wording) : [],
    members: {
      standingCommittee: [...organisations.members(committee.id, 'standingCommittee', on)],
      executiveCommittee: [...organisations.members(committee.id, 'executiveCommittee', on)],
    },
  }
}

/** What holders of posts in this committee let others do, on a day or from a later one. */
function delegationsIn({ id: committee }: Committee, on: LocalDate, { delegations = [], positions }: OrganisationData, wording: Wording): CommitteeView['delegations'] {
  const own = new Map(positions.filter((position) => position.committee === committee).map((position) => [position.id, position]))
  return delegations.flatMap(({ id, position: of, person, acts, paper, from, to }) => {
    const position = own.get(of)
    if (!position || (to !== null && to < on)) return []
    const { title } = positionView(position, wording)
    return { id, holder: named('person', position.person, wording), title, person: named('person', person, wording), acts: ACT_NAMES.filter((act) => acts.includes(act)), paper: { ...paper }, from, to }
  })
}
