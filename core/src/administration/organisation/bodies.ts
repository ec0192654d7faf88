import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { Body, OrganisationData } from '../../organisations/organisations.ts'
import { holdsOn } from '../../organisations/period.ts'
import { addDays, type LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { bodyStands, committeeStands, isIdentifier, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { adding, changed, type OrganisationHandlers } from './handlers.ts'

/** A body of a committee begins its work. */
export type OpenBodyData = Pick<Body, 'id' | 'committee' | 'name' | 'kind' | 'from'>

/** It ends its work; another body of the same committee goes on with it, where one is named. */
export interface EndBodyData {
  readonly body: string
  readonly to: LocalDate
  readonly successor: string | null
  readonly reason: string
}

export interface BodyEvents {
  readonly BodyOpened: OpenBodyData
  readonly BodyEnded: EndBodyData
}

type Opening = AdministrationSituation<OpenBodyData>
type Ending = AdministrationSituation<EndBodyData>

const newId = rule({
  id: 'open-body.new',
  basis: practice,
  holds: ({ data, organisations }: Opening) => orElse(organisations.body(data.id) === undefined, { body: data.id }),
})

export const openBody = administrativeAct({
  name: 'open-body',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: OpenBodyData) => from,
  power: [byAdministrator],
  carries: [
    isIdentifier(({ id }: OpenBodyData) => id),
    newId,
    writtenDown('open-body.name', ({ name }: OpenBodyData) => name),
    committeeStands(({ committee }: OpenBodyData) => committee),
  ],
  events: ({ data }: Opening) => [{ type: 'BodyOpened', data }],
})

const notEndedYet = rule({
  id: 'end-body.not-ended',
  basis: practice,
  appliesWhen: ({ data, organisations }: Ending) => organisations.body(data.body) !== undefined,
  holds: ({ data, organisations }: Ending) => {
    const to = organisations.body(data.body)?.to ?? null
    return orElse(to === null, { to })
  },
})

const successorStands = rule({
  id: 'end-body.successor-stands',
  basis: practice,
  appliesWhen: ({ data }: Ending) => data.successor !== null,
  holds: ({ data, organisations }: Ending) => {
    const successor = organisations.body(data.successor ?? '')
    const same = successor !== undefined && successor.id !== data.body && successor.committee === organisations.body(data.body)?.committee
    return orElse(same && holdsOn(successor, addDays(data.to, 1)), { body: data.successor ?? '', after: addDays(data.to, 1) })
  },
})

export const endBody = administrativeAct({
  name: 'end-body',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ to }: EndBodyData) => to,
  power: [byAdministrator],
  carries: [bodyStands(({ body }: EndBodyData) => body), notEndedYet, successorStands, writtenDown('end-body.reason', ({ reason }: EndBodyData) => reason)],
  events: ({ data }: Ending) => [{ type: 'BodyEnded', data }],
})

export const bodyHandlers = {
  BodyOpened: adding((data: OpenBodyData) => ({ bodies: [{ ...data, to: null }] })),
  BodyEnded: ({ bodies, positions }: OrganisationData, { data: { body: id, to, successor } }: { readonly data: EndBodyData }) => ({
    bodies: changed(bodies, id, (body) => ({ ...body, to, successor })),
    positions: positions.map((position) => (position.body === id && (position.to === null || position.to > to) ? { ...position, to: position.from > to ? position.from : to } : position)),
  }),
} satisfies OrganisationHandlers<keyof BodyEvents>
