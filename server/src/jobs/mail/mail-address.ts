import type { Pool } from 'pg'
import type { Moment } from '../../clock.ts'
import { readAs } from '../../database/read-as.ts'
import type { Reader } from '../../organisations/reader.ts'

/** Where the reader wants to be written to; null where he has said nothing. */
export async function ownMailAddress(read: Pool, { person, parties }: Pick<Reader, 'person' | 'parties'>): Promise<string | null> {
  const { rows } = await readAs(read, parties, (client) => client.query<{ address: string }>('select address from mail_address where person = $1', [person]))
  return rows[0]?.address ?? null
}

/** Keeps where a person wants to be written to; what was refused at another address is tried again. */
export async function setMailAddress(write: Pool, person: string, address: string | null, { instant }: Moment): Promise<void> {
  await write.query('select set_mail_address($1, $2, $3)', [person, address, instant])
}
