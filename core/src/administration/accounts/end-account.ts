import { practice } from '../../kernel/ground.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { personKnown, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { accountIs, notOwnAccount } from './standing.ts'

/** Its owner has left. Password, second factor and keys are deleted; a new link would open the account again. */
export interface EndAccountData {
  readonly person: string
  readonly reason: string
}

export interface EndAccountEvents {
  readonly AccountEnded: EndAccountData
}

export const endAccount = administrativeAct({
  name: 'end-account',
  basis: practice,
  stream: () => 'identity',
  power: [byAdministrator],
  carries: [
    personKnown(({ person }: EndAccountData) => person),
    notOwnAccount,
    accountIs('end-account.standing', ['open', 'suspended']),
    writtenDown('end-account.reason', ({ reason }: EndAccountData) => reason),
  ],
  events: ({ data }: AdministrationSituation<EndAccountData>) => [{ type: 'AccountEnded', data }],
})
