import type { ConfirmedChange } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { requireConfirmation, spendConfirmation } from './confirmation.ts'
import { requirePassword, type Owner } from './require-password.ts'

/** The owner of an account at a session, whose token this is. */
export type OwnerHere = Owner & { readonly token: string }

/**
 * The password or, where none is given, the confirmation of single sign-on. It is used up only after what else is asked was
 * right, so that a mistyped code does not send anybody on a second journey.
 *
 * @param andThen  asks what else is asked
 * @throws Problem `wrong-password`, `not-confirmed`, `too-many-failures`
 */
export async function requirePasswordOrConfirmation(
  write: Pool,
  owner: OwnerHere,
  { password, change }: { readonly password?: string | undefined; readonly change: ConfirmedChange },
  moment: Moment,
  andThen: () => Promise<void> = async () => {},
): Promise<void> {
  if (password !== undefined) {
    await requirePassword(write, owner, password, moment)
    await andThen()
    return
  }
  const confirmed = { token: owner.token, change }
  await requireConfirmation(write, confirmed, moment)
  await andThen()
  await spendConfirmation(write, confirmed, moment)
}
