import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { boundCommittees } from '../d07-party-duties/bound-committees.ts'
import { officeOf, permanentMembersOf } from '../organisations/post.ts'
import { takesNoPartInOwnCase } from '../practice/own-case.ts'
import { writtenOut } from '../practice/written.ts'
import { AWARD_RULES } from './award-rules.ts'
import type { AwardWish } from './encouragement.ts'

/**
 * Somebody proposes to the collective who should get which form. The text asks for no such step: the collective may decide
 * without it, and is not bound by it. The bodies that have a part in the plan of encouragement (d7.k3) may propose too.
 */
export interface ProposeEncouragementData {
  readonly awards: readonly AwardWish[]
  readonly reasons: string
}

export interface ProposeEvents {
  readonly EncouragementProposed: ProposeEncouragementData & { readonly committee: string }
}

const wasLetStart = rule({
  id: 'propose-encouragement.go-ahead',
  basis: practice,
  holds: ({ file }: Situation) => orElse(file.approval !== null),
})

export const proposeEncouragement = act({
  name: 'propose-encouragement',
  basis: practice,
  power: [
    by('propose-encouragement.by-committee', practice, ({ file }) => [
      ...boundCommittees(file).flatMap((committee) => [permanentMembersOf(committee), officeOf(committee)]),
      ...file.implementation.plans.flatMap(({ drawnUpBy, tasks }) => [drawnUpBy, ...tasks.map(({ responsible }) => responsible)]),
    ]),
    takesNoPartInOwnCase,
  ],
  moment: [at('propose-encouragement.stage', ['in-implementation', 'completed', 'evaluated']), wasLetStart],
  follows: ({ file }) => file.approval?.on ?? null,
  carries: [...AWARD_RULES, writtenOut('propose-encouragement.reasons', practice, (data: ProposeEncouragementData) => data.reasons)],
  events: ({ position: { committee }, data }: Situation<ProposeEncouragementData>) => [{ type: 'EncouragementProposed', data: { ...data, committee } }],
})

export const proposeHandlers: Handlers<keyof ProposeEvents> = {
  EncouragementProposed: ({ encouragement }, { data, by: { person }, on, enteredOn }, event) => ({
    encouragement: { ...encouragement, proposals: [...encouragement.proposals, { ...data, person, event, on, enteredOn }] },
  }),
}
