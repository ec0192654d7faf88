import { cite } from '@dam-lam/law'
import { law, practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import { act } from '../case/act.ts'
import { proposingSide } from '../case/case-file.ts'
import type { Handlers } from '../case/handlers.ts'
import { opened, openingOf, type Opening } from '../case/opening.ts'
import { begunOn } from '../case/policy-followed.ts'
import type { Situation } from '../case/situation.ts'
import type { Protection, ProtectionField } from '../d06-protection/protection.ts'
import { writtenOut } from '../practice/written.ts'

/**
 * A cadre asks to be protected (d8.k4): whoever proposes or carries out, whether or not he proposed it; or any cadre at all,
 * of whom there is no case yet. No go-ahead is asked for, and no field of d6.k2.a need be named.
 */
export interface RequestProtectionData {
  readonly reason: string
  readonly fields?: readonly ProtectionField[] | undefined
  /** What the cadre asks for. */
  readonly wanted?: string | undefined
}

/** A protection as its first event keeps it. */
export type NewProtection = Pick<Protection, 'id' | 'person' | 'committee' | 'reason' | 'fields' | 'wanted'> & { readonly opening: Opening | null }

export interface RequestProtectionEvents {
  readonly ProtectionRequested: NewProtection
}

const ASK = law(cite('d8.k4', 'chủ động đề xuất yêu cầu được bảo vệ khi cần thiết'))

/** In a case of his own the cadre for whom it was opened; in another case whoever proposes or carries out. */
const bySelf = rule({
  id: 'request-protection.by-the-cadre',
  basis: ASK,
  holds: ({ file, actor }: Situation) => {
    const whoMay = file.kind === 'protection' ? [file.proposer.person] : proposingSide(file)
    return orElse(whoMay.includes(actor.person), { whoMay: whoMay.map((person) => `person/${person}`) })
  },
})

const isCadre = rule({
  id: 'request-protection.is-cadre',
  basis: law(cite('d1.k2', 'Quy định này áp dụng đối với cán bộ lãnh đạo, quản lý các cấp')),
  holds: ({ organisations, actor, today }: Situation) =>
    orElse(organisations.positionsOf(actor.person, today).some(({ post }) => post !== 'administrator'), { person: actor.person }),
})

/** A case of its own begins with it; in another case it may be asked for at any time from the sending on, and after the end. */
export const protectionMayBegin = rule({
  id: 'protection.may-begin',
  basis: practice,
  holds: ({ file }: Situation) => orElse((file.kind === 'protection') === (file.version === 0), { stage: file.stage, kind: file.kind }),
})

export const nextProtection = (protections: readonly Protection[]): string => `protection/${protections.length + 1}`

export const requestProtection = act({
  name: 'request-protection',
  basis: ASK,
  power: [bySelf, isCadre],
  moment: [protectionMayBegin],
  follows: ({ file }) => begunOn(file),
  carries: [writtenOut('request-protection.reason', ASK, (data: RequestProtectionData) => data.reason)],
  events: (situation: Situation<RequestProtectionData>) => {
    const { file, actor, data } = situation
    const { reason, fields = [], wanted = null } = data
    return [
      {
        type: 'ProtectionRequested',
        data: { id: nextProtection(file.protection), person: actor.person, committee: file.managingCommittee, reason, fields, wanted, opening: openingOf(situation) },
      },
    ]
  },
})

/** How a protection begins, of whichever origin. */
export const begun =
  (origin: Protection['origin']): Handlers<'ProtectionRequested'>['ProtectionRequested'] =>
  (file, { data: { opening, ...protection }, on, enteredOn }, event) => ({
    ...opened('protection', opening),
    protection: [...file.protection, { ...protection, origin, event, on, enteredOn, measures: [], escalations: [], climbs: [], ended: null }],
  })

export const requestProtectionHandlers: Handlers<keyof RequestProtectionEvents> = {
  ProtectionRequested: begun('requested'),
}
