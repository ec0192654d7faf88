import type { ChangePassword } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { forgetBrowsers } from './known-browser.ts'
import { endOthers } from './own-sessions.ts'
import { hashPassword } from './password.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { refuseGuessable } from './refuse-guessable.ts'
import { requireOwner } from './require-owner.ts'
import type { OwnerHere } from './require-password-or-confirmation.ts'

/**
 * Replaces the password, or sets the first one of somebody who comes in by single sign-on, and ends every session but the one that asks (OWASP ASVS 5.0, 6.2 and 7.4.3).
 *
 * @throws Problem `wrong-password`, `not-confirmed`, `wrong-code`, `too-many-failures`, `invalid-request` for a password that is easily guessed
 */
export async function changePassword(
  write: Pool,
  owner: OwnerHere,
  { current, next, code }: ChangePassword,
  moment: Moment,
): Promise<void> {
  const { person, token } = owner
  await refuseGuessable(person, next, 'next')
  await requireOwner(write, owner, { password: current, code }, { what: 'change-password' }, moment)
  const hash = await hashPassword(next)
  await inTransaction(write, async (client) => {
    await client.query('update account set password_hash = $2, changed_at = $3, chosen = true where person = $1', [person, hash, moment.instant])
    await recordIdentityEvent(client, { type: 'PasswordChanged', person }, moment)
    await endOthers(client, person, token, moment)
    await forgetBrowsers(client, person, owner.browser)
  })
}
