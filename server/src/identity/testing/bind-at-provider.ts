import type { TestServer } from '../../http/testing/test-server.ts'

/** Binds an account to the subject of the same name, as if its owner had done it before; with `withoutPassword` it is the only way in. */
export async function bindAtProvider({ database }: Pick<TestServer, 'database'>, issuer: string, person: string, how: { readonly withoutPassword?: true } = {}): Promise<void> {
  await database.owner.query('insert into single_sign_on_subject (issuer, subject, person, bound_at) values ($1, $2, $2, now())', [issuer, person])
  if (how.withoutPassword) await database.owner.query('update account set password_hash = null, chosen = true where person = $1', [person])
}
