import type { PaperReference } from '../../d04-go-ahead/k3-extend.ts'
import { practice } from '../../kernel/ground.ts'
import { orElse, rule } from '../../kernel/rule.ts'
import type { Policy, PolicyKey } from '../../policy.ts'
import { settingsIn, type PolicyChanges, type PolicySet } from '../../policy-history.ts'
import type { LocalDate } from '../../time/index.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { committeeStands, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { maySet, withinBounds } from './policy-bounds.ts'

/** A committee sets by a paper what the text leaves to it, from a day on. What was done before that day stays judged as it was. */
export interface SetPolicyData {
  readonly committee: string
  /** The first day on which it holds. */
  readonly from: LocalDate
  readonly changes: PolicyChanges
  readonly paper: PaperReference
}

export interface SetPolicyEvents {
  readonly PolicySet: PolicySet
}

type Setting = AdministrationSituation<SetPolicyData>

const fromNotPast = rule({
  id: 'set-policy.from-not-past',
  basis: practice,
  holds: ({ data: { from }, today }: Setting) => orElse(from >= today, { from, today }),
})

const itemsChosen = rule({
  id: 'set-policy.items-chosen',
  basis: practice,
  holds: ({ data: { changes } }: Setting) => orElse(settingsIn(changes).length > 0),
})

const itemsHaveEffect = rule({
  id: 'set-policy.items-have-effect',
  basis: practice,
  holds: ({ data: { changes } }: Setting) => {
    const without = settingsIn(changes).flatMap(([key]) => (maySet(key) ? [] : [key]))
    return orElse(without.length === 0, { items: without })
  },
})

const valuesWithinBounds = rule({
  id: 'set-policy.values-within-bounds',
  basis: practice,
  holds: ({ data: { changes } }: Setting) => {
    const outside = settingsIn(changes).flatMap(([key, value]) => (withinBounds(key, value) ? [] : [key]))
    return orElse(outside.length === 0, { items: outside })
  },
})

const same = (one: Policy[PolicyKey], other: Policy[PolicyKey]): boolean => JSON.stringify(one) === JSON.stringify(other)

const changesSomething = rule({
  id: 'set-policy.changes-something',
  basis: practice,
  appliesWhen: ({ data: { changes } }: Setting) => settingsIn(changes).length > 0,
  holds: ({ data: { committee, from, changes }, policies, enteredAt }: Setting) => {
    const before = policies.on(committee, from, enteredAt)
    return orElse(settingsIn(changes).some(([key, value]) => !same(before[key], value)), { from })
  },
})

const paperNotInFuture = rule({
  id: 'set-policy.paper-not-in-future',
  basis: practice,
  holds: ({ data: { paper }, today }: Setting) => orElse(paper.date <= today, { date: paper.date, today }),
})

export const setPolicy = administrativeAct({
  name: 'set-policy',
  basis: practice,
  stream: ({ committee }: SetPolicyData) => `policy/${committee}`,
  validFrom: ({ from }: SetPolicyData) => from,
  power: [byAdministrator],
  carries: [
    committeeStands(({ committee }: SetPolicyData) => committee),
    fromNotPast,
    itemsChosen,
    itemsHaveEffect,
    valuesWithinBounds,
    changesSomething,
    writtenDown('set-policy.paper-written', ({ paper }: SetPolicyData) => paper.number),
    paperNotInFuture,
  ],
  events: ({ data }: Setting) => [{ type: 'PolicySet', data }],
})
