import { cite } from '@dam-lam/law'
import { law, practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { ActName } from '../../case/acts.ts'
import type { Delegation, Position } from '../../organisations/organisations.ts'
import { holdsOn } from '../../organisations/period.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { personKnown, runsForward, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import type { OrganisationHandlers } from './handlers.ts'

/**
 * Delegation (ủy quyền): by a paper, the holder of a position lets another person do named acts in that position, from a
 * day to a day. What the text gives to the head in person stays with the head. Whoever acts by delegation takes no part in
 * a case of his own; the event keeps who did it, in whose position, and by which delegation.
 */
export interface DelegateData {
  readonly position: string
  readonly person: string
  readonly acts: readonly ActName[]
  readonly from: LocalDate
  readonly to?: LocalDate | undefined
  readonly paper: { readonly number: string; readonly date: LocalDate }
}

export interface EndDelegationData {
  readonly delegation: string
  /** The last day. */
  readonly to: LocalDate
  readonly reason: string
}

type Between = Pick<Position, 'committee'> & { readonly holder: string; readonly person: string }

export interface DelegationEvents {
  readonly PowerDelegated: Delegation & Between
  readonly DelegationEnded: EndDelegationData & Between
}

type Delegating = AdministrationSituation<DelegateData>
type Ending = AdministrationSituation<EndDelegationData>

/** What the text binds to the head in person. */
const BOUND_TO_HEAD: readonly ActName[] = ['head-decides', 'report-override']

const positionIn = (id: string, { organisations }: Pick<Delegating, 'organisations'>): Position | undefined => organisations.data.positions.find((position) => position.id === id)

/** Who lends a position writes it down: its holder, the head for those of the committee, or the administrator from their paper. */
const byHolder = <Data, const Id extends string>(id: Id, positionOf: (situation: AdministrationSituation<Data>) => Position | undefined) =>
  rule({
    id,
    basis: practice,
    holds: (situation: AdministrationSituation<Data>) => {
      const { position } = situation
      const lent = positionOf(situation)
      const isOwn = position.lent === undefined && (position.id === lent?.id || (position.post === 'head' && position.committee === lent?.committee))
      return orElse(isOwn || position.post === 'administrator')
    },
  })

const positionHeld = rule({
  id: 'delegate.position-held',
  basis: practice,
  holds: (situation: Delegating) => {
    const position = positionIn(situation.data.position, situation)
    return orElse(position !== undefined && holdsOn(position, situation.on), { on: situation.on })
  },
})

const toAnother = rule({
  id: 'delegate.to-another',
  basis: practice,
  holds: (situation: Delegating) => orElse(positionIn(situation.data.position, situation)?.person !== situation.data.person, { person: situation.data.person }),
})

const someAct = rule({
  id: 'delegate.names-acts',
  basis: practice,
  holds: ({ data }: Delegating) => orElse(data.acts.length > 0),
})

const notBoundToHead = rule({
  id: 'delegate.not-bound-to-head',
  basis: law(cite('d4.k3.b.g2', 'người đứng đầu có quyền quyết định cho triển khai thực hiện')),
  holds: ({ data }: Delegating) => orElse(!data.acts.some((act) => BOUND_TO_HEAD.includes(act))),
})

export const delegate = administrativeAct({
  name: 'delegate',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ from }: DelegateData) => from,
  grantedTo: ({ person }: DelegateData) => person,
  power: [byHolder('delegate.by-holder', (situation: Delegating) => positionIn(situation.data.position, situation))],
  carries: [
    personKnown(({ person }: DelegateData) => person),
    runsForward((data: DelegateData) => data),
    positionHeld,
    toAnother,
    someAct,
    notBoundToHead,
    writtenDown('delegate.paper', ({ paper }: DelegateData) => paper.number),
  ],
  events: (situation: Delegating) => {
    const { position, person, acts, from, to, paper } = situation.data
    const { person: holder = '', committee = '' } = positionIn(position, situation) ?? {}
    return [{ type: 'PowerDelegated', data: { id: [position, person, from].join('>'), position, person, acts, from, to: to ?? null, paper, holder, committee } }]
  },
})

const delegationIn = ({ data, organisations }: Ending): Delegation | undefined => organisations.data.delegations?.find(({ id }) => id === data.delegation)

const stillRuns = rule({
  id: 'end-delegation.still-runs',
  basis: practice,
  holds: (situation: Ending) => {
    const found = delegationIn(situation)
    return orElse(found !== undefined && situation.data.to >= found.from && (found.to === null || situation.data.to < found.to))
  },
})

export const endDelegation = administrativeAct({
  name: 'end-delegation',
  basis: practice,
  stream: () => 'organisation',
  validFrom: ({ to }: EndDelegationData) => to,
  power: [byHolder('end-delegation.by-holder', (situation: Ending) => positionIn(delegationIn(situation)?.position ?? '', situation))],
  carries: [stillRuns, writtenDown('end-delegation.reason', ({ reason }: EndDelegationData) => reason)],
  events: (situation: Ending) => {
    const { position = '', person = '' } = delegationIn(situation) ?? {}
    const { person: holder = '', committee = '' } = positionIn(position, situation) ?? {}
    return [{ type: 'DelegationEnded', data: { ...situation.data, person, holder, committee } }]
  },
})

export const delegationHandlers: OrganisationHandlers<keyof DelegationEvents> = {
  PowerDelegated: ({ delegations = [] }, { data: { holder: _holder, committee: _committee, ...delegation } }) => ({ delegations: [...delegations, delegation] }),
  DelegationEnded: ({ delegations = [] }, { data: { delegation: id, to } }) => ({
    delegations: delegations.map((delegation) => (delegation.id === id ? { ...delegation, to } : delegation)),
  }),
}
