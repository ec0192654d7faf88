import { hash, verify } from '@node-rs/argon2'

/*
 * Passwords are kept as argon2id in PHC form (`$argon2id$v=19$m=…`), with the cost that the library recommends; the cost
 * stands in the hash, so that it can be raised later without touching old ones.
 */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'))

/** Whether this is the password; false for a hash of `null`, after as much work as for a real one. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await hashOfNobody()), password.normalize('NFC'))
  return stored !== null && matches
}

let nobody: Promise<string> | undefined
const hashOfNobody = (): Promise<string> => (nobody ??= hashPassword('nobody'))
