import { practice } from '../../kernel/ground.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { personKnown, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { accountIs, notOwnAccount } from './standing.ts'

/** Nobody comes in by the account for a while: its owner is away, or somebody else may know the password. */
export interface SuspendAccountData {
  readonly person: string
  readonly reason: string
}

export interface SuspendAccountEvents {
  readonly AccountSuspended: SuspendAccountData
}

export const suspendAccount = administrativeAct({
  name: 'suspend-account',
  basis: practice,
  stream: () => 'identity',
  power: [byAdministrator],
  carries: [
    personKnown(({ person }: SuspendAccountData) => person),
    notOwnAccount,
    accountIs('suspend-account.standing', ['open']),
    writtenDown('suspend-account.reason', ({ reason }: SuspendAccountData) => reason),
  ],
  events: ({ data }: AdministrationSituation<SuspendAccountData>) => [{ type: 'AccountSuspended', data }],
})
