/**
 * Documents enclosed with a plan (tài liệu kèm theo, d4.k1). The bytes are kept outside the case; the case keeps what
 * proves them: the hash, with the name, the size and the type.
 */
export interface EnclosedFile {
  readonly id: string
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** SHA-256, in small hexadecimal digits. */
  readonly sha256: string
  /** The media type found in the content, never taken from the name. */
  readonly type: string
}

/** `waiting`: not yet looked at for viruses, where somebody has to; then it is neither served nor enclosed. */
export const FILE_STATES = ['ready', 'waiting', 'infected'] as const
export type FileState = (typeof FILE_STATES)[number]

/** A file as the program keeps it at the moment of a decision. */
export interface KeptFile extends EnclosedFile {
  /** The person who brought it. */
  readonly uploadedBy: string
  readonly state: FileState
}

/** What of a kept file goes into the event of the plan that encloses it. */
export const asEnclosed = ({ id, name, size, sha256, type }: KeptFile): EnclosedFile => ({ id, name, size, sha256, type })
