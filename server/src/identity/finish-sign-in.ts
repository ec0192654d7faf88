import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { acceptCode } from './accept-code.ts'
import { closePendingSignIn, pendingPerson } from './pending-sign-in.ts'
import { openSession, type Whence } from './session.ts'
import { forgetFailures } from './throttle.ts'

/**
 * The second step of signing in: the code, after the password.
 *
 * @param pending  the token that the first step gave; undefined when there was none
 * @returns the token for the cookie, and whose it is
 * @throws Problem `unauthenticated` when the first step was not taken or is too long ago; `wrong-code`, `too-many-failures`
 */
export async function finishSignIn(
  write: Pool,
  pending: string | undefined,
  code: string,
  whence: Whence,
  moment: Moment,
): Promise<{ readonly session: string; readonly person: string }> {
  const person = pending === undefined ? undefined : await pendingPerson(write, pending, moment)
  if (pending === undefined || person === undefined) throw new Problem('unauthenticated')
  await acceptCode(write, { ...whence, person }, code, moment)
  if (!(await closePendingSignIn(write, pending))) throw new Problem('unauthenticated')
  await forgetFailures(write, { ...whence, account: person, person }, moment)
  return { session: await openSession(write, person, whence, moment), person }
}
