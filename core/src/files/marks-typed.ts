import type { SecrecyDegree } from './secrecy.ts'
import { secretMark } from './secret-mark.ts'

/** A mark of secrecy among what was typed, and where: the way to the text, and the line in it, counted from 1. */
export interface MarkTyped {
  readonly path: readonly (string | number)[]
  readonly line: number
  readonly degree: SecrecyDegree
}

/**
 * Where a paper is only registered, its number and who holds it are written, and never what it says; and what opens a door is
 * kept in no form in which anybody could read it.
 */
const NOT_SEARCHED: ReadonlySet<string> = new Set(['papers', 'password', 'current', 'next', 'code', 'token'])

/**
 * Every text that bears a mark on a line of its own, wherever it stands in a value: what is pasted brings the head of its page
 * along. Of one text only the first mark is told.
 */
export function marksTyped(value: unknown, path: MarkTyped['path'] = []): readonly MarkTyped[] {
  if (typeof value === 'string') return markIn(value, path)
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => marksTyped(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => (NOT_SEARCHED.has(name) ? [] : marksTyped(member, [...path, name])))
}

/** Every mark ends in one syllable. Most texts have it nowhere, and need not be taken apart line by line. */
const MAY_BEAR = /m[\s\p{P}\p{S}\p{Cf}]*[aâạậ]/iu

function markIn(text: string, path: MarkTyped['path']): readonly MarkTyped[] {
  if (!MAY_BEAR.test(text)) return []
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const degree = secretMark([line])
    if (degree !== null) return [{ path, line: index + 1, degree }]
  }
  return []
}

/** The same value with nothing in the place of each text that bears a mark. */
export function withoutMarked<Value>(value: Value): Value {
  if (typeof value === 'string') return (markIn(value, []).length === 0 ? value : '') as Value
  if (Array.isArray(value)) return value.map((item: unknown) => withoutMarked(item)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutMarked(member)])) as Value
}
