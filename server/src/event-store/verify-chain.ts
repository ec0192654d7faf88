import { eventHash, HASH_BEFORE_FIRST } from './hash.ts'
import type { StreamHead } from './stored-event.ts'

/** What it takes to check one link; an event withheld from the reader comes without its text and salt. */
export type ChainLink = {
  position: number
  previousHash: Buffer
  hash: Buffer
  sealed: { text: string; salt: Buffer } | undefined
}

export type ChainFault = {
  position: number
  fault:
    | 'missing' // an event before this one, or at the end, is not there
    | 'broken-link' // it does not continue the event before it
    | 'altered' // its text is not the one that was hashed
}

/**
 * Every place where a stream is not what was written; none when the chain holds.
 *
 * @param links  the whole stream, in order
 * @param head   as noted elsewhere: with it, events cut off at the end are noticed too
 */
export function verifyChain(links: readonly ChainLink[], head?: StreamHead): ChainFault[] {
  const faults: ChainFault[] = []
  let last: StreamHead = { version: 0, hash: HASH_BEFORE_FIRST }
  for (const { position, previousHash, hash, sealed } of links) {
    if (position !== last.version + 1) faults.push({ position, fault: 'missing' })
    if (!same(previousHash, last.hash)) faults.push({ position, fault: 'broken-link' })
    if (sealed && !same(hash, eventHash(previousHash, sealed.salt, sealed.text))) faults.push({ position, fault: 'altered' })
    last = { version: position, hash }
  }
  if (head && head.version > last.version) faults.push({ position: last.version + 1, fault: 'missing' })
  else if (head && !same(head.hash, last.hash)) faults.push({ position: last.version, fault: 'broken-link' })
  return faults
}

function same(a: Buffer, b: Buffer): boolean {
  return Buffer.compare(a, b) === 0
}
