import { practice } from '../../kernel/ground.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { personKnown, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { accountIs } from './standing.ts'

/**
 * A person is given a link to hand over in person, with which he chooses a password himself: the first one, or a new one
 * for one that was lost. Nobody sets or learns the password of another. The link itself stands in no event.
 */
export interface MakeOneTimeLinkData {
  readonly person: string
  /** The telephone or key is lost too: whoever uses the link signs in without it from then on. */
  readonly removesFactors: boolean
  readonly reason: string
}

export interface MakeOneTimeLinkEvents {
  readonly OneTimeLinkMade: MakeOneTimeLinkData
}

export const makeOneTimeLink = administrativeAct({
  name: 'make-one-time-link',
  basis: practice,
  stream: () => 'identity',
  grantedTo: ({ person }: MakeOneTimeLinkData) => person,
  power: [byAdministrator],
  carries: [
    personKnown(({ person }: MakeOneTimeLinkData) => person),
    accountIs('make-one-time-link.not-suspended', ['none', 'open', 'ended']),
    writtenDown('make-one-time-link.reason', ({ reason }: MakeOneTimeLinkData) => reason),
  ],
  events: ({ data }: AdministrationSituation<MakeOneTimeLinkData>) => [{ type: 'OneTimeLinkMade', data }],
})
