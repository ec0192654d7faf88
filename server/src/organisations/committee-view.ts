import type { CommitteeView } from '@dam-lam/contract'
import type { Committee, LocalDate } from '@dam-lam/core'
import { named, type Wording } from '../read-models/wording.ts'
import { positionView } from './position-view.ts'
import type { OrganisationSnapshot } from './organisation-cache.ts'

const holds = ({ from, to }: { readonly from: LocalDate; readonly to: LocalDate | null }, on: LocalDate): boolean =>
  from <= on && (to === null || on <= to)

/** The committees of the tree that exist on a day. */
export const committeesOn = ({ data }: OrganisationSnapshot, on: LocalDate): readonly Committee[] =>
  data.committees.filter((committee) => holds(committee, on))

/** One committee on a day: what is above and below it, its bodies, and who holds which post. */
export function committeeView(
  committee: Committee,
  on: LocalDate,
  { data, organisations }: OrganisationSnapshot,
  wording: Wording,
): CommitteeView {
  const superior = organisations.superior(committee.id, on)
  return {
    ...committee,
    superior,
    on,
    superiorName: superior && wording.name(`committee/${superior}`),
    subordinates: data.committees
      .filter(({ id }) => organisations.superior(id, on) === committee.id)
      .map(({ id }) => named('committee', id, wording)),
    bodies: data.bodies.filter((body) => body.committee === committee.id && holds(body, on)),
    holders: data.positions
      .filter((position) => position.committee === committee.id && holds(position, on))
      .map((position) => ({ ...positionView(position, wording), person: named('person', position.person, wording) })),
    members: {
      standingCommittee: [...organisations.members(committee.id, 'standingCommittee', on)],
      executiveCommittee: [...organisations.members(committee.id, 'executiveCommittee', on)],
    },
  }
}
