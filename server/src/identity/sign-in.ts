import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { passwordHashOf } from './account.ts'
import { passwordMatches } from './password.ts'
import { openPendingSignIn } from './pending-sign-in.ts'
import { hasSecondFactor } from './second-factor.ts'
import { openSession, type Whence } from './session.ts'
import { beginAttempt, forgetFailures, withdrawAttempt } from './throttle.ts'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** The token of a session and whose it is; or, for whoever has a second factor, the token with which the code is to be given. */
export type FirstStep = { readonly session: string; readonly person: string } | { readonly pending: string }

/**
 * Opens a session for whoever knows the password, or asks for the code. An unknown name and a wrong password are told
 * apart by neither the answer nor the work it takes. Failures are forgotten only by whoever gets in.
 *
 * @throws Problem `wrong-credentials`, `too-many-failures`
 */
export async function signIn(write: Pool, { username, password }: Credentials, whence: Whence, moment: Moment): Promise<FirstStep> {
  const attempt = await beginAttempt(write, { ...whence, account: username, person: username }, moment)
  if (!(await passwordMatches(await passwordHashOf(write, username), password))) throw new Problem('wrong-credentials')
  if (await hasSecondFactor(write, username)) {
    await withdrawAttempt(write, attempt)
    return { pending: await openPendingSignIn(write, username, moment) }
  }
  await forgetFailures(write, attempt, moment)
  return { session: await openSession(write, username, whence, moment), person: username }
}
