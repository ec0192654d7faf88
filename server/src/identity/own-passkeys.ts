import type { OwnPasskey, PasskeyRenaming } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { Problem } from '../problem.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import { requireOwner, type Proof } from './require-owner.ts'
import type { OwnerHere } from './require-password-or-confirmation.ts'
import { IDLE } from './session.ts'
import { tokenHash } from './token-hash.ts'

/** The passkeys of the holder of this session, in the order in which they were added. */
export async function ownPasskeys(read: Pool, token: string, { instant }: Moment): Promise<OwnPasskey[]> {
  const { rows } = await read.query<{ id: string; name: string; added: Date; used: Date | null }>(
    'select id, name, added_at as added, last_used_at as used from own_passkeys($1, $2, $3)',
    [tokenHash(token), instant, IDLE],
  )
  return rows.map(({ id, name, added, used }) => ({ id, name, added: added.toISOString(), lastUsed: used?.toISOString() ?? null }))
}

/** From now on nobody signs in with this passkey. @throws Problem `not-found`, `wrong-password`, `not-confirmed`, `wrong-code`, `too-many-failures` */
export async function removePasskey(write: Pool, owner: OwnerHere, id: string, proof: Proof, moment: Moment): Promise<void> {
  const { person } = owner
  await requireOwner(write, owner, proof, { what: 'remove-passkey', passkey: id }, moment)
  await inTransaction(write, async (client) => {
    const { rowCount } = await client.query('delete from passkey where id = $1 and person = $2', [id, person])
    if (rowCount === 0) throw new Problem('not-found')
    await recordIdentityEvent(client, { type: 'PasskeyRemoved', person, passkey: id }, moment)
  })
}

/** Its owner calls it something else. @throws Problem `not-found`, `wrong-password`, `not-confirmed`, `wrong-code`, `too-many-failures` */
export async function renamePasskey(write: Pool, owner: OwnerHere, id: string, { name, ...proof }: PasskeyRenaming, moment: Moment): Promise<void> {
  const { person } = owner
  await requireOwner(write, owner, proof, { what: 'rename-passkey', passkey: id }, moment)
  await inTransaction(write, async (client) => {
    const { rowCount } = await client.query('update passkey set name = $3 where id = $1 and person = $2', [id, person, name])
    if (rowCount === 0) throw new Problem('not-found')
    await recordIdentityEvent(client, { type: 'PasskeyRenamed', person, passkey: id }, moment)
  })
}
