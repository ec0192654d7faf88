import type { SecondFactor, SecondFactorOffer } from '@dam-lam/contract'
import { generateSecret } from 'otplib'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { Problem } from '../problem.ts'
import { acceptCode, codeAttempt } from './accept-code.ts'
import { countedAttempt } from './counted-attempt.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { newRecoveryCodes, recoveryCodeHash } from './recovery-code.ts'
import { requirePasswordOrConfirmation, type OwnerHere } from './require-password-or-confirmation.ts'
import type { Owner } from './require-password.ts'
import { IDLE } from './session.ts'
import { tokenHash } from './token-hash.ts'
import { authenticatorAddress, timeStepOf } from './totp.ts'

/*
 * A second factor is offered, then confirmed with a first code; only from then on is a code asked for at sign-in. An offer
 * that was never confirmed is replaced by the next.
 */

/** Whether, and since when, a code is asked of the holder of this session. */
export async function ownSecondFactor(read: Pool, token: string, { instant }: Moment): Promise<SecondFactor> {
  const { rows } = await read.query<{ since: Date; codes: number }>(
    'select confirmed_at as since, recovery_codes as codes from own_second_factor($1, $2, $3)',
    [tokenHash(token), instant, IDLE],
  )
  const [factor] = rows
  return { since: factor?.since.toISOString() ?? null, recoveryCodesLeft: factor?.codes ?? 0 }
}

/** Whether a code is asked of this person. */
export async function hasSecondFactor(write: Pool, person: string): Promise<boolean> {
  const { rowCount } = await write.query('select from second_factor where person = $1 and confirmed_at is not null', [person])
  return rowCount !== 0
}

/** A new secret for an authenticator. @throws Problem `wrong-password`, `not-confirmed`, `too-many-failures`, `second-factor-exists` */
export async function offerSecondFactor(write: Pool, owner: OwnerHere, password: string | undefined, moment: Moment): Promise<SecondFactorOffer> {
  await requirePasswordOrConfirmation(write, owner, { password, change: { what: 'add-second-factor' } }, moment)
  const secret = generateSecret()
  const { rowCount } = await write.query(
    `insert into second_factor (person, secret) values ($1, $2)
     on conflict (person) do update set secret = excluded.secret where second_factor.confirmed_at is null`,
    [owner.person, secret],
  )
  if (rowCount === 0) throw new Problem('second-factor-exists')
  return { secret, uri: authenticatorAddress(owner.person, secret) }
}

/**
 * From now on a code is asked for.
 *
 * @returns the recovery codes, which nobody can show again
 * @throws Problem `wrong-code`, also when nothing was offered; `too-many-failures`
 */
export async function confirmSecondFactor(write: Pool, owner: Owner, code: string, moment: Moment): Promise<string[]> {
  const { person } = owner
  const codes = newRecoveryCodes()
  const succeeds = () =>
    inTransaction(write, async (client) => {
      const offered = 'select secret from second_factor where person = $1 and confirmed_at is null for update'
      const secret = (await client.query<{ secret: string }>(offered, [person])).rows[0]?.secret
      const step = secret === undefined ? null : timeStepOf(code.replaceAll(/\s/g, ''), secret, { instant: moment.instant, after: 0 })
      if (step === null) return false
      await client.query('update second_factor set confirmed_at = $2, last_step = $3 where person = $1', [person, moment.instant, step])
      await client.query('insert into recovery_code select $1, unnest($2::bytea[])', [person, codes.map(recoveryCodeHash)])
      await recordIdentityEvent(client, { type: 'SecondFactorEnabled', person }, moment)
      return true
    })
  await countedAttempt(write, codeAttempt(owner), { succeeds, failure: 'wrong-code' }, moment)
  return codes
}

/** No code is asked for any more. @throws Problem `wrong-password`, `not-confirmed`, `wrong-code`, `too-many-failures` */
export async function disableSecondFactor(
  write: Pool,
  owner: OwnerHere,
  { password, code }: { readonly password?: string | undefined; readonly code: string },
  moment: Moment,
): Promise<void> {
  const { person } = owner
  const andCode = () => acceptCode(write, owner, code, moment)
  await requirePasswordOrConfirmation(write, owner, { password, change: { what: 'remove-second-factor' } }, moment, andCode)
  await inTransaction(write, async (client) => {
    await client.query('delete from second_factor where person = $1', [person])
    await recordIdentityEvent(client, { type: 'SecondFactorDisabled', person }, moment)
  })
}
