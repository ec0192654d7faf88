/*
 * The one text of a value: RFC 8785 (JSON Canonicalization Scheme), so that equal values have equal bytes and a hash over
 * them means something on any machine. Only what stays exact everywhere is let in: no fractions, no integer beyond 2^53,
 * no text that is not well-formed Unicode, no NUL (PostgreSQL cannot keep it). Text is *not* normalised here: that is done
 * once, where it comes in; what is hashed is what was kept.
 *
 *   { b: 1, a: "Đề án" }  →  {"a":"Đề án","b":1}
 */
export type NotCanonicalReason =
  | 'not-json'
  | 'fraction'
  | 'integer-too-large'
  | 'lone-surrogate'
  | 'nul-character'
  | 'nested-too-deeply'

/** A value that has no canonical text; `pointer` (RFC 6901) says where in it. */
export class NotCanonical extends Error {
  override name = 'NotCanonical'
  readonly reason: NotCanonicalReason
  readonly pointer: string

  constructor(reason: NotCanonicalReason, pointer: string) {
    super(`${reason} at “${pointer}”`)
    this.reason = reason
    this.pointer = pointer
  }
}

/** @throws NotCanonical at the first value that cannot be written exactly */
export function canonicalText(value: unknown): string {
  return textOf(value, '', 0)
}

/** Deep enough for every plan; shallow enough that no request can exhaust the stack. */
const DEEPEST = 64

function textOf(value: unknown, pointer: string, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value, pointer)
  if (typeof value === 'string') return stringText(value, pointer)
  if (typeof value !== 'object') throw new NotCanonical('not-json', pointer)
  if (depth === DEEPEST) throw new NotCanonical('nested-too-deeply', pointer)
  return Array.isArray(value) ? arrayText(value, pointer, depth + 1) : objectText(value, pointer, depth + 1)
}

function arrayText(values: readonly unknown[], pointer: string, depth: number): string {
  return `[${Array.from(values, (value, index) => textOf(value, `${pointer}/${index}`, depth)).join(',')}]`
}

function objectText(value: object, pointer: string, depth: number): string {
  if (!isPlain(value)) throw new NotCanonical('not-json', pointer)
  // `<` compares by UTF-16 code units, which is the order the RFC asks for.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const texts = members.map(([name, member]) => {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return `${stringText(name, at)}:${textOf(member, at, depth)}`
  })
  return `{${texts.join(',')}}`
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function numberText(value: number, pointer: string): string {
  if (Number.isSafeInteger(value)) return JSON.stringify(value)
  if (!Number.isFinite(value)) throw new NotCanonical('not-json', pointer)
  throw new NotCanonical(Number.isInteger(value) ? 'integer-too-large' : 'fraction', pointer)
}

function stringText(value: string, pointer: string): string {
  if (!value.isWellFormed()) throw new NotCanonical('lone-surrogate', pointer)
  if (value.includes('\0')) throw new NotCanonical('nul-character', pointer)
  // For well-formed text JSON.stringify escapes exactly what the RFC does, in the RFC's form.
  return JSON.stringify(value)
}
