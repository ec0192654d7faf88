import type { ProblemCode } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { Problem } from '../problem.ts'
import { beginAttempt, forgetFailures, type Attempt } from './throttle.ts'

/**
 * Lets somebody try a secret, unless too many tries have failed lately.
 *
 * @param succeeds  looks whether it is the right one
 * @throws Problem `too-many-failures`, or `failure` when it is not
 */
export async function countedAttempt(
  write: Pool,
  attempt: Attempt,
  { succeeds, failure }: { readonly succeeds: () => Promise<boolean>; readonly failure: ProblemCode },
  moment: Moment,
): Promise<void> {
  await beginAttempt(write, attempt, moment)
  if (!(await succeeds())) throw new Problem(failure)
  await forgetFailures(write, attempt, moment)
}
