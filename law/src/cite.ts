import { PROVISIONS } from './provisions.generated.ts'
import type { ProvisionId } from './provision-id.ts'

/**
 * To cite is to quote. A rule, a duty or a refusal names its ground with words of the regulation, and a misquotation does not
 * compile:
 *
 *     cite('d4.k3', 'trong vòng 30 ngày làm việc')   // stands in the text
 *     cite('d4.k3', 'trong vòng 45 ngày làm việc')   // error: «trong vòng 45 ngày làm việc» does not stand in d4.k3
 *
 * The type lets fragments of words through, and text put together at run time; so the quotation is checked once more when the
 * module that makes it loads.
 */

type Text<P extends ProvisionId> = (typeof PROVISIONS)[P]

/** `Q` itself when it stands in the provision; else a type that says what is wrong, which nothing can be assigned to. */
type Verbatim<P extends ProvisionId, Q extends string> = string extends Q
  ? never
  : Q extends ''
    ? never
    : Text<P> extends `${string}${Q}${string}`
      ? Q
      : `«${Q}» does not stand in ${P}`

/** A provision, and the words in it that matter. */
export type Citation<P extends ProvisionId = ProvisionId> = { readonly at: P; readonly quote: string }

/** Thrown while a module loads: a quotation that the compiler could not see is wrong. */
export class MisquotationError extends Error {
  override readonly name = 'MisquotationError'
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const FEWEST_WORDS = 3

const cutsAWord = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && LETTER.test(before) && LETTER.test(after)

const standsWhole = (text: string, quote: string): boolean => {
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length
    if (!cutsAWord(text[at - 1], text[at]) && !cutsAWord(text[end - 1], text[end])) return true
  }
  return false
}

const problemWith = (at: ProvisionId, quote: string): string | null => {
  const text: string = PROVISIONS[at]
  if (!text.includes(quote)) return `does not stand in ${at}`
  if (quote.trim() !== quote) return 'begins or ends with white space'
  if (quote.split(/\s+/u).filter((word) => LETTER.test(word)).length < FEWEST_WORDS) return `has fewer than ${FEWEST_WORDS} words`
  if (!standsWhole(text, quote)) return `begins or ends inside a word of ${at}`
  return null
}

/**
 * Cites a provision by words that stand in it: at least three, cut at the ends of words.
 * Throws {@link MisquotationError} for what the compiler cannot see.
 */
export const cite = <P extends ProvisionId, const Q extends string>(at: P, quote: Verbatim<P, Q>): Citation<P> => {
  const problem = problemWith(at, quote)
  if (problem !== null) throw new MisquotationError(`«${quote}» ${problem}`)
  return { at, quote }
}
