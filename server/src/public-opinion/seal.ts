import { createHash, randomBytes } from 'node:crypto'
import type { Seal } from '@dam-lam/core'

/** Words that can be erased, with the salt of their seal. */
export interface Sealed {
  readonly text: string
  readonly salt: Buffer
  readonly seal: Seal
}

/** Seals a text under a new salt: without the salt nobody can try out what was written. */
export function sealed(text: string): Sealed {
  const salt = randomBytes(32)
  return { text, salt, seal: sealOf(text, salt) }
}

export const sealOf = (text: string, salt: Buffer): Seal => createHash('sha256').update(salt).update(text, 'utf8').digest('hex')
