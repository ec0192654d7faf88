import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { recordIdentityEvent } from './record-identity-event.ts'
import type { Known } from './sign-in-elsewhere.ts'

/*
 * A provider knows people by a subject that is never given twice, and by names that may be. The name counts the first time: it
 * must be that of an account to which no subject is bound yet, and from then on only the subject counts. So whoever
 * is given the name of somebody who has left does not come into that account.
 */

/** Whose account the provider means; undefined when it is nobody's. */
export async function personOfSubject(write: Pool, issuer: string, { subject, name }: Known, moment: Moment): Promise<string | undefined> {
  const bound = await write.query<{ person: string }>('select person from single_sign_on_subject where issuer = $1 and subject = $2', [issuer, subject])
  if (bound.rows[0]) return bound.rows[0].person
  return inTransaction(write, async (client) => {
    const { rowCount } = await client.query(
      `insert into single_sign_on_subject (issuer, subject, person, bound_at) select $1, $2, person, $4 from account where person = $3
       on conflict do nothing`,
      [issuer, subject, name, moment.instant],
    )
    if (rowCount === 0) return undefined
    await recordIdentityEvent(client, { type: 'SingleSignOnBound', person: name }, moment)
    return name
  })
}
