import type { UndeliveredMail } from '@dam-lam/contract'
import type { Pool } from 'pg'
import type { Moment } from '../../clock.ts'
import { IDLE } from '../../identity/session.ts'
import { tokenHash } from '../../identity/token-hash.ts'
import { named, type Wording } from '../../read-models/wording.ts'

interface Row {
  readonly person: string
  readonly why: UndeliveredMail['items'][number]['why']
  readonly letters: number
  readonly since: Date
  readonly says: string | null
}

/** Reminders that did not go out, person by person; only an administrator is told. */
export async function undeliveredMail(read: Pool, token: string, { instant, today }: Moment, wording: Wording): Promise<UndeliveredMail['items']> {
  const { rows } = await read.query<Row>('select person, why, letters, since, says from undelivered_mail($1, $2, $3, $4)', [tokenHash(token), instant, IDLE, today])
  return rows.map(({ person, since, ...row }) => ({ ...row, person: named('person', person, wording), since: since.toISOString() }))
}
