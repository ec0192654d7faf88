import type { ConfirmedChange } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { acceptCode } from './accept-code.ts'
import { requirePasswordOrConfirmation, type OwnerHere } from './require-password-or-confirmation.ts'
import { requirePassword, type Owner } from './require-password.ts'
import { hasSecondFactor } from './second-factor.ts'

/** The password, unless single sign-on has confirmed the change, and the code where one is asked for at sign-in. */
export interface Proof {
  readonly password?: string | undefined
  readonly code?: string | undefined
}

/**
 * Before a way of signing in is added, changed or taken away, or what is one's own is sent elsewhere, its owner proves as much
 * as at sign-in (OWASP ASVS 5.0, 7.5.1): who has found an open browser, or knows the password alone, must not be able to make
 * a way past the second factor.
 *
 * @param change  for which single sign-on may have confirmed it
 * @throws Problem `wrong-password`, `not-confirmed`, `wrong-code`, `too-many-failures`
 */
export async function requireOwner(write: Pool, owner: OwnerHere, { code = '', ...proof }: Proof, change: ConfirmedChange, moment: Moment): Promise<void> {
  const andCode = async () => {
    if (await hasSecondFactor(write, owner.person)) await acceptCode(write, owner, code, moment)
  }
  await requirePasswordOrConfirmation(write, owner, { ...proof, change }, moment, andCode)
}

/** The same for what only a password can prove: single sign-on itself. @throws Problem `wrong-password`, `wrong-code`, `too-many-failures` */
export async function requireOwnerByPassword(write: Pool, owner: Owner, { password, code = '' }: Proof, moment: Moment): Promise<void> {
  if (password === undefined) throw new Problem('wrong-password')
  await requirePassword(write, owner, password, moment)
  if (await hasSecondFactor(write, owner.person)) await acceptCode(write, owner, code, moment)
}
