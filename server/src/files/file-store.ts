import type { Readable } from 'node:stream'

/** Where the bytes of documents lie, each under its SHA-256 (small hexadecimal digits): the same bytes lie there once. */
export interface FileStore {
  /**
   * Keeps the bytes that stand in a file of our own, and takes that file away. Once it returns, they survive the end of the
   * program and of the machine.
   */
  put(sha256: string, path: string): Promise<void>
  /** The bytes; undefined where there are none under this hash. */
  open(sha256: string): Promise<Readable | undefined>
  /** Forgets the bytes; nothing happens where there are none. */
  remove(sha256: string): Promise<void>
}
