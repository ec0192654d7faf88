import type { Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { givenPasswordHash, setPasswords } from '../identity/account.ts'
import { hashPassword, passwordMatches } from '../identity/password.ts'
import { DEMO_ORGANISATION } from './demo-organisation.ts'

const PEOPLE = DEMO_ORGANISATION.people.map(({ id }) => id)

/** Sees to it that everyone of the tree can sign in with this one password, which is hashed once for all of them. */
export async function ensureDemoAccounts(write: Pool, password: string, moment: Moment): Promise<void> {
  if (await passwordMatches(await givenPasswordHash(write, PEOPLE), password)) return
  await setPasswords(write, PEOPLE, await hashPassword(password), moment)
}
