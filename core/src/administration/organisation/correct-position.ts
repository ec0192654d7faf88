import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { CadreKind, Position } from '../../organisations/organisations.ts'
import { overlap, type Period } from '../../organisations/period.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { changed, type OrganisationHandlers } from './handlers.ts'

/**
 * A day of a post, or the words of d2.k3 under which the office falls, was entered wrongly. What is left out stays. Person, post and
 * place are who acted: a post that was never held is not corrected into another, it is ended. What was decided meanwhile keeps
 * what it was judged by.
 */
export interface CorrectPositionData {
  readonly position: string
  readonly from?: LocalDate | undefined
  readonly to?: LocalDate | undefined
  readonly cadreUnder?: CadreKind | undefined
  readonly reason: string
}

export interface CorrectPositionEvents {
  /** The whole position as it is right, and its days as they were entered before. */
  readonly PositionCorrected: Position & { readonly before: Period; readonly reason: string }
}

type Correcting = AdministrationSituation<CorrectPositionData>

const positionIn = ({ data, organisations }: Pick<Correcting, 'data' | 'organisations'>): Position | undefined => organisations.data.positions.find(({ id }) => id === data.position)

const corrected = (held: Position, { from, to, cadreUnder }: CorrectPositionData): Position => ({
  ...held,
  from: from ?? held.from,
  to: to ?? held.to,
  ...(cadreUnder && { cadreUnder }),
})

/** The other rules speak of a position that is there. */
const ofPosition = (situation: Correcting): boolean => positionIn(situation) !== undefined

const known = rule({
  id: 'correct-position.position',
  basis: practice,
  holds: (situation: Correcting) => orElse(ofPosition(situation)),
})

const changesSomething = rule({
  id: 'correct-position.changes',
  basis: practice,
  appliesWhen: ofPosition,
  holds: (situation: Correcting) => {
    const held = positionIn(situation)
    if (!held) return orElse(true)
    const right = corrected(held, situation.data)
    return orElse(right.from !== held.from || right.to !== held.to || right.cadreUnder !== held.cadreUnder)
  },
})

/** Nobody holds a post in a committee or a body that is not there. */
const whileItStands = rule({
  id: 'correct-position.while-it-stands',
  basis: practice,
  appliesWhen: ofPosition,
  holds: (situation: Correcting) => {
    const held = positionIn(situation)
    if (!held) return orElse(true)
    const { from, to } = corrected(held, situation.data)
    const place = (held.body === null ? undefined : situation.organisations.body(held.body)) ?? situation.organisations.committee(held.committee)
    const [first, last] = [place?.from ?? from, place?.to ?? null]
    return orElse((to === null || to >= from) && from >= first && (last === null || (to !== null && to <= last)), { from, to, first, last })
  },
})

/** The same post twice at a time, or two heads: whoever else holds it then. */
const nobodyElse = rule({
  id: 'correct-position.nobody-else',
  basis: practice,
  appliesWhen: ofPosition,
  holds: (situation: Correcting) => {
    const held = positionIn(situation)
    if (!held) return orElse(true)
    const right = corrected(held, situation.data)
    const same = ({ person, post, body }: Position): boolean => post === held.post && (post === 'head' || (person === held.person && body === held.body))
    const other = situation.organisations.everHeldIn(held.committee).find((one) => one.id !== held.id && same(one) && overlap(one, right))
    return orElse(other === undefined, { person: other?.person ?? null, from: other?.from ?? null })
  },
})

/** Somebody must be able to open the doors again. */
const administratorRemains = rule({
  id: 'correct-position.administrator-remains',
  basis: practice,
  appliesWhen: (situation: Correcting) => positionIn(situation)?.post === 'administrator',
  holds: (situation: Correcting) => {
    const held = positionIn(situation)
    const others = situation.organisations.data.positions.filter(({ id }) => id !== held?.id)
    const right = held ? [corrected(held, situation.data)] : []
    return orElse([...right, ...others].some(({ post, from, to }) => post === 'administrator' && from <= situation.today && to === null))
  },
})

export const correctPosition = administrativeAct({
  name: 'correct-position',
  basis: practice,
  stream: () => 'organisation',
  grantedTo: (data: CorrectPositionData, { organisations }) => positionIn({ data, organisations })?.person,
  power: [byAdministrator],
  carries: [known, changesSomething, whileItStands, nobodyElse, administratorRemains, writtenDown('correct-position.reason', ({ reason }: CorrectPositionData) => reason)],
  events: (situation: Correcting) => {
    const held = positionIn(situation)
    if (!held) return []
    return [{ type: 'PositionCorrected', data: { ...corrected(held, situation.data), before: { from: held.from, to: held.to }, reason: situation.data.reason } }]
  },
})

export const correctPositionHandlers: OrganisationHandlers<keyof CorrectPositionEvents> = {
  PositionCorrected: ({ positions }, { data: { before: _before, reason: _reason, ...right } }) => ({ positions: changed(positions, right.id, () => right) }),
}
