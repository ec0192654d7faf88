import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { implementersOf } from '../d08-cadre/by-implementer.ts'
import { permanentMembersOf } from '../organisations/post.ts'
import { writtenOut } from './written.ts'

/** Somebody else carries it out from now on; whoever did so before stays protected for what he did, and stays on record. */
export interface ChangeImplementersData {
  readonly implementers: readonly string[]
  readonly reason: string
}

export interface ChangeImplementersEvents {
  readonly ImplementersChanged: { readonly before: readonly string[]; readonly implementers: readonly string[]; readonly reason: string }
}

const known = rule({
  id: 'change-implementers.people',
  basis: practice,
  holds: ({ data, organisations }: Situation<ChangeImplementersData>) => {
    const unknown = data.implementers.filter((person) => organisations.person(person) === undefined)
    return orElse(data.implementers.length > 0 && unknown.length === 0, { unknown })
  },
})

const changed = rule({
  id: 'change-implementers.changed',
  basis: practice,
  holds: ({ file, data }: Situation<ChangeImplementersData>) => {
    const before = implementersOf(file)
    return orElse(data.implementers.length !== before.length || data.implementers.some((person) => !before.includes(person)))
  },
})

export const changeImplementers = act({
  name: 'change-implementers',
  basis: practice,
  power: [by('change-implementers.by-permanent-members', practice, ({ file }) => [permanentMembersOf(file.approval?.committee ?? file.competentCommittee)])],
  moment: [at('change-implementers.stage', ['in-implementation'])],
  carries: [known, changed, writtenOut('change-implementers.reason', practice, (data: ChangeImplementersData) => data.reason)],
  events: ({ file, data }: Situation<ChangeImplementersData>) => [{ type: 'ImplementersChanged', data: { ...data, before: implementersOf(file) } }],
})

export const changeImplementersHandlers: Handlers<keyof ChangeImplementersEvents> = {
  ImplementersChanged: ({ approval, implementation }, { data: { before, implementers }, on }) => {
    const left = before.filter((person) => !implementers.includes(person)).map((person) => ({ person, until: on }))
    const former = [...implementation.former.filter(({ person }) => !implementers.includes(person)), ...left]
    return { approval: approval && { ...approval, implementers }, implementation: { ...implementation, former } }
  },
}
