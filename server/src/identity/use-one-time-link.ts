import type { UseOneTimeLink } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { Problem } from '../problem.ts'
import { findLink, spendLink } from './one-time-link.ts'
import { endEverySession } from './own-sessions.ts'
import { hashPassword } from './password.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { refuseGuessable } from './refuse-guessable.ts'
import { removeFactors } from './remove-factors.ts'

/**
 * Sets the password that the holder of a link has chosen, ends every session of the account, and removes what else it is
 * opened with where the administrator has said so. Whoever used the link then signs in like everybody.
 *
 * @returns the person
 * @throws Problem `link-void`, `invalid-request` for a password that is easily guessed
 */
export async function useOneTimeLink(write: Pool, { token, password }: UseOneTimeLink, moment: Moment): Promise<string> {
  const { person, removesFactors } = await findLink(write, token, moment)
  if (person === null) throw new Problem('link-void')
  await refuseGuessable(person, password, 'password')
  const hash = await hashPassword(password)
  await inTransaction(write, async (client) => {
    await spendLink(client, token, moment)
    await client.query('update account set password_hash = $2, changed_at = $3, chosen = true where person = $1', [person, hash, moment.instant])
    if (removesFactors) await removeFactors(client, person)
    const sessions = await endEverySession(client, person)
    await recordIdentityEvent(client, { type: 'OneTimeLinkUsed', person, removedFactors: removesFactors, sessions }, moment)
  })
  return person
}
