import type { ClientBase, Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { countedAttempt } from './counted-attempt.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { recoveryCodeHash } from './recovery-code.ts'
import type { Owner } from './require-password.ts'
import type { Attempt } from './throttle.ts'
import { timeStepOf } from './totp.ts'

/** Whoever guesses codes knows the password already, so failures count apart from those of the password. */
export const codeAttempt = (owner: Owner): Attempt => ({ ...owner, account: `second factor of ${owner.person}` })

/**
 * Takes a code of the authenticator or a recovery code, each once.
 *
 * @throws Problem `wrong-code`, also for one that was used; `too-many-failures`
 */
export async function acceptCode(write: Pool, owner: Owner, code: string, moment: Moment): Promise<void> {
  const { person } = owner
  const typed = code.replaceAll(/\s/g, '')
  const succeeds = () =>
    inTransaction(write, async (client) => (await spendTimeStep(client, person, typed, moment)) || spendRecoveryCode(client, person, typed, moment))
  await countedAttempt(write, codeAttempt(owner), { succeeds, failure: 'wrong-code' }, moment)
}

async function spendTimeStep(client: ClientBase, person: string, code: string, { instant }: Moment): Promise<boolean> {
  const { rows } = await client.query<{ secret: string; after: string }>(
    'select secret, last_step as after from second_factor where person = $1 and confirmed_at is not null for update',
    [person],
  )
  const [factor] = rows
  const step = factor ? timeStepOf(code, factor.secret, { instant, after: Number(factor.after) }) : null
  if (step === null) return false
  await client.query('update second_factor set last_step = $2 where person = $1', [person, step])
  return true
}

async function spendRecoveryCode(client: ClientBase, person: string, code: string, moment: Moment): Promise<boolean> {
  const { rowCount } = await client.query('delete from recovery_code where person = $1 and code_hash = $2', [person, recoveryCodeHash(code)])
  if (rowCount === 0) return false
  const { rows } = await client.query<{ left: number }>('select count(*)::integer as left from recovery_code where person = $1', [person])
  await recordIdentityEvent(client, { type: 'RecoveryCodeUsed', person, left: rows[0]?.left ?? 0 }, moment)
  return true
}
