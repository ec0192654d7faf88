import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { passwordHashOf } from './account.ts'
import { countedAttempt } from './counted-attempt.ts'
import { passwordMatches } from './password.ts'

/** The person of an account, from which address, and the cookie by which the browser may be known. */
export interface Owner {
  readonly person: string
  readonly address: string
  readonly browser: string | undefined
}

/**
 * Before the account itself is changed its owner gives the password again: an open browser is not yet its owner.
 *
 * @throws Problem `wrong-password`, `too-many-failures`
 */
export async function requirePassword(write: Pool, owner: Owner, password: string, moment: Moment): Promise<void> {
  const succeeds = async () => passwordMatches(await passwordHashOf(write, owner.person), password)
  await countedAttempt(write, { ...owner, account: owner.person }, { succeeds, failure: 'wrong-password' }, moment)
}
