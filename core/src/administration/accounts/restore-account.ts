import { practice } from '../../kernel/ground.ts'
import { administrativeAct } from '../act.ts'
import { byAdministrator } from '../by-administrator.ts'
import { personKnown, writtenDown } from '../references.ts'
import type { AdministrationSituation } from '../situation.ts'
import { accountIs, notOwnAccount } from './standing.ts'

/** Its owner may come in again, with the same password and the same second factor. */
export interface RestoreAccountData {
  readonly person: string
  readonly reason: string
}

export interface RestoreAccountEvents {
  readonly AccountRestored: RestoreAccountData
}

export const restoreAccount = administrativeAct({
  name: 'restore-account',
  basis: practice,
  stream: () => 'identity',
  power: [byAdministrator],
  carries: [
    personKnown(({ person }: RestoreAccountData) => person),
    notOwnAccount,
    accountIs('restore-account.standing', ['suspended']),
    writtenDown('restore-account.reason', ({ reason }: RestoreAccountData) => reason),
  ],
  events: ({ data }: AdministrationSituation<RestoreAccountData>) => [{ type: 'AccountRestored', data }],
})
