import type { Pool } from 'pg'
import type { Moment } from '../../clock.ts'
import type { Reader } from '../../organisations/reader.ts'
import { Problem } from '../../problem.ts'
import { holdersFor } from '../duty/holders.ts'

/** Keeps that the reader has read a notice; once more changes nothing. @throws Problem `not-found` for one that is not his */
export async function readNotice(write: Pool, id: number, reader: Reader, { instant }: Moment): Promise<void> {
  const { rows } = await write.query<{ found: boolean }>('select read_notice($1, $2, $3, $4, $5) as found', [id, reader.person, holdersFor(reader), reader.parties, instant])
  if (!rows[0]?.found) throw new Problem('not-found')
}
