import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'

/** The password hash of an account; null when there is none by that name. */
export async function passwordHashOf(write: Pool, person: string): Promise<string | null> {
  const { rows } = await write.query<{ hash: string }>('select password_hash as hash from account where person = $1', [person])
  return rows[0]?.hash ?? null
}

/** Lets these people sign in with the password of this hash; whoever could already, only with it from now on. */
export async function setPasswords(write: Pool, people: readonly string[], passwordHash: string, { instant }: Moment): Promise<void> {
  await write.query(
    `insert into account (person, password_hash, changed_at) select unnest($1::text[]), $2, $3
     on conflict (person) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`,
    [people, passwordHash, instant],
  )
}
