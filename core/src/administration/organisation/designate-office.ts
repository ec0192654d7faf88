import { policy } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import { OFFICE_POSTS, type Position } from '../../organisations/organisations.ts'
import { overlap } from '../../organisations/period.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { committeeStands, personKnown, runsForward } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import type { OrganisationHandlers } from './handlers.ts'

/** A committee without an office names a person who does what an office does: receive, register, draft, track. */
export interface DesignateOfficeData {
  readonly committee: string
  readonly person: string
  readonly from: LocalDate
  readonly to?: LocalDate | undefined
}

export interface DesignateOfficeEvents {
  readonly OfficeDesignated: Position
}

type Designating = AdministrationSituation<DesignateOfficeData>

const noOfficeYet = rule({
  id: 'designate-office.none-yet',
  basis: policy('office.person-where-none'),
  holds: ({ data, organisations }: Designating) => {
    const held = organisations.data.positions.find(
      ({ post, committee, ...position }) =>
        committee === data.committee && OFFICE_POSTS.includes(post) && overlap(position, { from: data.from, to: data.to ?? null }),
    )
    return orElse(held === undefined, { person: held?.person ?? null, committee: data.committee })
  },
})

export const designateOffice = administrativeAct({
  name: 'designate-office',
  basis: policy('office.person-where-none'),
  stream: () => 'organisation',
  validFrom: ({ from }: DesignateOfficeData) => from,
  grantedTo: ({ person }: DesignateOfficeData) => person,
  power: [byAdministrator],
  carries: [
    committeeStands(({ committee }: DesignateOfficeData) => committee),
    personKnown(({ person }: DesignateOfficeData) => person),
    runsForward((data: DesignateOfficeData) => data),
    noOfficeYet,
  ],
  events: ({ data: { committee, person, from, to } }: Designating) => [
    { type: 'OfficeDesignated', data: { id: [person, 'clerk', committee, from].join('/'), person, post: 'clerk', committee, body: null, from, to: to ?? null } },
  ],
})

export const designateOfficeHandlers: OrganisationHandlers<keyof DesignateOfficeEvents> = {
  OfficeDesignated: ({ positions }, { data }) => ({ positions: [...positions, data] }),
}
