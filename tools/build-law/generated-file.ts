import { createHash } from 'node:crypto'

export type GeneratedFile = {
  /** From the root of the repository. */
  readonly path: string
  readonly content: string
}

/** SHA-256 of the text in UTF-8, in hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
