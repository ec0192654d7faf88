import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { passwordHashOf } from './account.ts'
import { passwordMatches } from './password.ts'
import { openSession } from './session.ts'
import { forgetFailures, noteFailure, tooManyFailures } from './throttle.ts'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/**
 * Opens a session for whoever knows the password. An unknown name and a wrong password are told apart by neither the
 * answer nor the time it takes.
 *
 * @returns the token for the cookie
 * @throws Problem `wrong-credentials`, `too-many-requests`
 */
export async function signIn(write: Pool, { username, password }: Credentials, address: string, moment: Moment): Promise<string> {
  const attempt = { account: username, address }
  if (await tooManyFailures(write, attempt, moment)) throw new Problem('too-many-requests')
  if (!(await passwordMatches(await passwordHashOf(write, username), password))) {
    await noteFailure(write, attempt, moment)
    throw new Problem('wrong-credentials')
  }
  await forgetFailures(write, attempt, moment)
  return openSession(write, username, moment)
}
