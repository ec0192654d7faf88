import type { Language } from '@dam-lam/law'
import { html, type Fragment, type Html } from './html.ts'

/** Letters that only Vietnamese has among the languages one may expect here, and its marks of tone. */
const VIETNAMESE = /[ăđơưẠ-ỹ]/iu

/**
 * The `lang` of what somebody wrote, for whoever has a page read aloud. Committees write Vietnamese, and so does whoever uses its
 * letters; of the rest nobody knows, which `lang=""` says. Nothing where the page speaks that language anyway.
 */
export function languageMark(text: string, page: Language): Html | null {
  const language = VIETNAMESE.test(text.normalize('NFC')) ? 'vi' : ''
  return language === page ? null : html` lang="${language}"`
}

/** Names and titles, which committees write. */
export const inVietnamese = (text: Fragment, page: Language): Fragment => (page === 'vi' ? text : html`<span lang="vi">${text}</span>`)
