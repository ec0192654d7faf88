import { z } from 'zod'

/**
 * Text that a database and a hash can hold: no NUL, no half of a surrogate pair. Both are legal in JSON and in neither
 * PostgreSQL nor UTF-8, so they are refused at the door. Composing to NFC is done once, before this, at the HTTP edge.
 */
export const isWellFormedText = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000')

/** Any text up to a length in UTF-16 units; what may be blank is judged by the rules of core. */
export const wellFormedText = (maximum: number) =>
  z.string().max(maximum).refine(isWellFormedText, { error: 'not-well-formed' })
