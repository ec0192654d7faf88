/** A short text for readers: Vietnamese, and the same in English. */
export interface Bilingual {
  readonly vi: string
  readonly en: string
}
