import { cite } from '@dam-lam/law'
import { law } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act, by } from '../case/act.ts'
import { proposingSide } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import { openingOf } from '../case/opening.ts'
import { begunOn } from '../case/policy-followed.ts'
import type { Situation } from '../case/situation.ts'
import type { ProtectionField } from '../d06-protection/protection.ts'
import { begun, nextProtection, protectionMayBegin, type NewProtection } from '../d08-cadre/k4-request-protection.ts'
import { writtenOut } from '../practice/written.ts'
import { permanentMembersBound } from './k4-resolve-difficulty.ts'

/** A committee sees that a cadre needs protection and does not wait to be asked (d7.k5). It then owes it as if it were asked. */
export interface InitiateProtectionData {
  readonly person: string
  readonly reason: string
  readonly fields?: readonly ProtectionField[] | undefined
}

export interface InitiateProtectionEvents {
  readonly ProtectionInitiated: NewProtection
}

const SEES_THE_NEED = law(cite('d7.k5', 'khi thấy cán bộ cần được bảo vệ'))

const personOfTheCase = rule({
  id: 'initiate-protection.person',
  basis: SEES_THE_NEED,
  holds: ({ file, data }: Situation<InitiateProtectionData>) => {
    const possible = file.kind === 'protection' ? [file.proposer.person] : proposingSide(file)
    return orElse(possible.includes(data.person), { person: data.person, possible })
  },
})

export const initiateProtection = act({
  name: 'initiate-protection',
  basis: SEES_THE_NEED,
  power: [by('initiate-protection.by-permanent-members', SEES_THE_NEED, ({ file }) => permanentMembersBound(file))],
  moment: [protectionMayBegin],
  follows: ({ file }) => begunOn(file),
  carries: [personOfTheCase, writtenOut('initiate-protection.reason', SEES_THE_NEED, (data: InitiateProtectionData) => data.reason)],
  events: (situation: Situation<InitiateProtectionData>) => {
    const { file, position, data } = situation
    const { person, reason, fields = [] } = data
    return [
      {
        type: 'ProtectionInitiated',
        data: { id: nextProtection(file.protection), person, committee: position.committee, reason, fields, wanted: null, opening: openingOf(situation) },
      },
    ]
  },
})

export const initiateProtectionHandlers: Handlers<keyof InitiateProtectionEvents> = {
  ProtectionInitiated: (file, event, place) => begun('initiated')(file, { ...event, type: 'ProtectionRequested' }, place),
}
