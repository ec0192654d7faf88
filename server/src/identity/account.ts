import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'

/** The password hash of an account that is open; null when there is none by that name, or none that has a password. */
export async function passwordHashOf(write: Pool, person: string): Promise<string | null> {
  const { rows } = await write.query<{ hash: string | null }>("select password_hash as hash from account where person = $1 and standing = 'open'", [person])
  return rows[0]?.hash ?? null
}

/** The password hash that these people were given together; null when there is none of them, or each has chosen another. */
export async function givenPasswordHash(write: Pool, people: readonly string[]): Promise<string | null> {
  const { rows } = await write.query<{ hash: string }>(
    'select password_hash as hash from account where person = any($1) and not chosen order by person limit 1',
    [people],
  )
  return rows[0]?.hash ?? null
}

/** Lets these people sign in with the password of this hash, from now on only with it; not those who have chosen their own. */
export async function setPasswords(write: Pool, people: readonly string[], passwordHash: string, { instant }: Moment): Promise<void> {
  await write.query(
    `insert into account (person, password_hash, changed_at) select unnest($1::text[]), $2, $3
     on conflict (person) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at
       where not account.chosen`,
    [people, passwordHash, instant],
  )
}
