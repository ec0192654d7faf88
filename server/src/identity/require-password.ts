import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { passwordHashOf } from './account.ts'
import { countedAttempt } from './counted-attempt.ts'
import { passwordMatches } from './password.ts'

/** Somebody who is signed in, and from which address. */
export interface Owner {
  readonly person: string
  readonly address: string
}

/**
 * Before the account itself is changed its owner gives the password again: an open browser is not yet its owner.
 *
 * @throws Problem `wrong-password`, `too-many-requests`
 */
export async function requirePassword(write: Pool, { person, address }: Owner, password: string, moment: Moment): Promise<void> {
  const succeeds = async () => passwordMatches(await passwordHashOf(write, person), password)
  await countedAttempt(write, { account: person, address }, { succeeds, failure: 'wrong-password' }, moment)
}
