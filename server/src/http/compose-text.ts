import { Problem } from '../problem.ts'

/** Deeper than any plan, shallow enough for every function that walks through a value. */
const DEEPEST = 32

/**
 * The value with all its text composed (NFC), in which form everything is kept and compared from here on.
 * @throws Problem `invalid-request` for a value nested beyond all measure
 */
export function composed(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) throw new Problem('invalid-request')
  if (Array.isArray(value)) return value.map((item) => composed(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.normalize('NFC'), composed(member, depth + 1)]))
}
