import type { z } from 'zod'
import { invalidAt } from '../problem.ts'

/** Where a list goes on: the sort keys of its last line, not to be read by anyone else. */
const cursorText = (keys: readonly unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')

/** The keys in a cursor; undefined where there is none. @throws Problem `invalid-request` for one that we never gave out */
export function cursorKeys<Keys extends z.ZodType>(cursor: string | undefined, keys: Keys): z.output<Keys> | undefined {
  if (cursor === undefined) return undefined
  const read = keys.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!read.success) throw invalidAt('cursor', 'not-well-formed')
  return read.data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One page out of `limit + 1` items or fewer: the extra one only says that there is more. */
export function page<Item>(items: readonly Item[], limit: number, keysOf: (item: Item) => readonly unknown[]): { items: Item[]; nextCursor: string | null } {
  const shown = items.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown, nextCursor: items.length > limit && last !== undefined ? cursorText(keysOf(last)) : null }
}
