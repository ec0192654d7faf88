/** A text cut where a quotation stands in it: `before + quoted + after` is the text again. */
export interface MarkedText {
  readonly before: string
  readonly quoted: string
  readonly after: string
}

/**
 * Finds a quotation in a paragraph, so that it can be shown in its place. `null` when it does not stand there: a text is
 * never marked at a guess. Of several places the first counts.
 */
export function markQuote(text: string, quote: string): MarkedText | null {
  const at = quote === '' ? -1 : text.indexOf(quote)
  if (at === -1) return null
  return { before: text.slice(0, at), quoted: quote, after: text.slice(at + quote.length) }
}
