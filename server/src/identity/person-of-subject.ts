import type { Pool } from 'pg'

/** Somebody at the provider: the subject is never given twice, while names and mail addresses may be. */
export interface There {
  readonly issuer: string
  readonly subject: string
}

/** To whose account this subject was bound; undefined when to nobody's. */
export async function personOfSubject(write: Pool, { issuer, subject }: There): Promise<string | undefined> {
  const { rows } = await write.query<{ person: string }>('select person from single_sign_on_subject where issuer = $1 and subject = $2', [issuer, subject])
  return rows[0]?.person
}
