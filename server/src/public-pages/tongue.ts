import { wordsFor, type Words } from '@dam-lam/contract'
import type { Language } from '@dam-lam/law'
import { ADDRESSES, type Addresses } from './addresses.ts'

/** What the pages of one language need: its words and its addresses. */
export interface Tongue {
  readonly language: Language
  readonly words: Words['publicPages']
  readonly problems: Words['problems']
  readonly day: Words['day']
  readonly at: Addresses
}

function tongue(language: Language): Tongue {
  const { publicPages, problems, day } = wordsFor(language)
  return { language, words: publicPages, problems, day, at: ADDRESSES[language] }
}

export const TONGUES = { vi: tongue('vi'), en: tongue('en') } as const satisfies Record<Language, Tongue>

/** The one in which the page is not written. */
export const otherTongue = ({ language }: Tongue): Tongue => (language === 'vi' ? TONGUES.en : TONGUES.vi)
