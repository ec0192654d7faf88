import type { EventView } from '@dam-lam/contract'

/** One event of a history, with what its reader was given of its seal. */
export type Link = Pick<EventView, 'place' | 'type' | 'on' | 'enteredAt' | 'previousHash' | 'hash' | 'salt' | 'text'>

export type Fault =
  | 'missing' // an event before this one is not there
  | 'broken-link' // it does not continue the event before it
  | 'altered' // its text is not the one that was sealed
  | 'other-words' // what is shown beside the text is not what the text says

export interface Checked {
  readonly place: number
  readonly fault: Fault | null
  /** The text was at hand and its seal was computed anew; of a withheld event only the link can be checked. */
  readonly sealChecked: boolean
}

const HASH_BEFORE_FIRST = '0'.repeat(64)
/** Stands before the ingredients of the hash of an event, so that it cannot be the hash of anything else. */
const EVENT = 0x00

/**
 * Checks a whole history: every event continues the one before it, and every text at hand is the one that was sealed,
 * by `SHA-256(0x00 ‖ previous hash ‖ salt ‖ text)` computed here, in the browser of the reader.
 */
export const checkChain = (links: readonly Link[]): Promise<readonly Checked[]> =>
  Promise.all(links.map((link, index) => checkLink(link, links[index - 1])))

async function checkLink(link: Link, before: Link | undefined): Promise<Checked> {
  const { place, hash, previousHash, salt, text } = link
  const sealed = text !== null && salt !== null && previousHash !== null ? { previousHash, salt, text } : null
  const found = (fault: Fault | null): Checked => ({ place, fault, sealChecked: sealed !== null })
  if (place !== (before?.place ?? 0) + 1) return found('missing')
  if (previousHash !== (before ? before.hash : HASH_BEFORE_FIRST)) return found('broken-link')
  if (sealed && (await seal(sealed)) !== hash) return found('altered')
  return found(sealed && !says(sealed.text, link) ? 'other-words' : null)
}

async function seal({ previousHash, salt, text }: { readonly previousHash: string; readonly salt: string; readonly text: string }): Promise<string> {
  const ingredients = [new Uint8Array([EVENT]), bytesOf(previousHash), bytesOf(salt), new TextEncoder().encode(text)]
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', joined(ingredients))))
}

/** The sealed text and the answer must tell the same of kind and time. */
function says(text: string, { type, on, enteredAt }: Link): boolean {
  const told: Partial<Record<string, unknown>> = Object(JSON.parse(text))
  return told['type'] === type && told['on'] === on && told['enteredAt'] === enteredAt
}

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  parts.reduce((offset, part) => {
    whole.set(part, offset)
    return offset + part.length
  }, 0)
  return whole
}
