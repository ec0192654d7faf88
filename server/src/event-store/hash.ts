import { createHash } from 'node:crypto'

/** Stands before the first event of every stream: 32 zero bytes. */
export const HASH_BEFORE_FIRST = Buffer.alloc(32)

/** Keeps an event's hash apart from the hash of anything else that may one day be hashed with the same ingredients. */
const EVENT = new Uint8Array([0x00])

/**
 * `SHA-256(0x00 ‖ previousHash ‖ salt ‖ text)`, the text in UTF-8. The salt keeps anyone from guessing a withheld text
 * by trying; the previous hash makes every event vouch for all before it.
 */
export function eventHash(previousHash: Uint8Array, salt: Uint8Array, text: string): Buffer {
  return createHash('sha256').update(EVENT).update(previousHash).update(salt).update(text, 'utf8').digest()
}
