import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { Position } from '../../organisations/organisations.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { changed, type OrganisationHandlers } from './handlers.ts'

/** A person leaves a post. What he did in it stays; what the post still owes is whoever comes next's. */
export interface EndPositionData {
  readonly position: string
  /** The last day in the post. */
  readonly to: LocalDate
  readonly reason: string
}

export interface EndPositionEvents {
  /** Person and post again, so that the event can be read by itself. */
  readonly PositionEnded: EndPositionData & Pick<Position, 'person' | 'post' | 'committee' | 'body'>
}

type Ending = AdministrationSituation<EndPositionData>

const positionIn = ({ data, organisations }: Ending): Position | undefined => organisations.data.positions.find(({ id }) => id === data.position)

const known = rule({
  id: 'end-position.position',
  basis: practice,
  holds: (situation: Ending) => orElse(positionIn(situation) !== undefined),
})

const stillHeld = rule({
  id: 'end-position.still-held',
  basis: practice,
  appliesWhen: (situation: Ending) => positionIn(situation) !== undefined,
  holds: (situation: Ending) => {
    const { from = situation.data.to, to = null } = positionIn(situation) ?? {}
    return orElse(situation.data.to >= from && (to === null || situation.data.to < to), { from, to })
  },
})

/** Somebody must be able to open the doors again. */
const administratorRemains = rule({
  id: 'end-position.administrator-remains',
  basis: practice,
  appliesWhen: (situation: Ending) => positionIn(situation)?.post === 'administrator',
  holds: ({ data, organisations }: Ending) =>
    orElse(organisations.data.positions.some(({ id, post, from, to }) => id !== data.position && post === 'administrator' && from <= data.to && to === null)),
})

export const endPosition = administrativeAct({
  name: 'end-position',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ to }: EndPositionData) => to,
  power: [byAdministrator],
  carries: [known, stillHeld, administratorRemains, writtenDown('end-position.reason', ({ reason }: EndPositionData) => reason)],
  events: (situation: Ending) => {
    const { person = '', post = 'cadre', committee = '', body = null } = positionIn(situation) ?? {}
    return [{ type: 'PositionEnded', data: { ...situation.data, person, post, committee, body } }]
  },
})

export const endPositionHandlers: OrganisationHandlers<keyof EndPositionEvents> = {
  PositionEnded: ({ positions }, { data: { position: id, to } }) => ({ positions: changed(positions, id, (position) => ({ ...position, to })) }),
}
