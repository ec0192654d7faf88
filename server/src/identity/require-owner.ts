import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { acceptCode } from './accept-code.ts'
import { requirePassword, type Owner } from './require-password.ts'
import { hasSecondFactor } from './second-factor.ts'

/** The password and, where one is asked for at sign-in, the code. */
export interface Proof {
  readonly password: string
  readonly code?: string | undefined
}

/**
 * Before a way of signing in is added, changed or taken away, or what is one's own is sent elsewhere, its owner proves as much
 * as at sign-in (OWASP ASVS 5.0, 7.5.1): who has found an open browser, or knows the password alone, must not be able to make
 * a way past the second factor.
 *
 * @throws Problem `wrong-password`, `wrong-code`, `too-many-failures`
 */
export async function requireOwner(write: Pool, owner: Owner, { password, code = '' }: Proof, moment: Moment): Promise<void> {
  await requirePassword(write, owner, password, moment)
  if (await hasSecondFactor(write, owner.person)) await acceptCode(write, owner, code, moment)
}
