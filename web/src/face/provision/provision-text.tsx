import { paragraphsOf, type ProvisionId } from '@dam-lam/law'
import { markQuote } from './mark-quote.ts'
import { printedMark } from './printed-mark.ts'
import styles from './provision-text.module.css'

export interface ProvisionTextProps {
  readonly id: ProvisionId
  /** Words to be marked where they stand. */
  readonly quotes?: readonly string[]
  /** Shown for its place only: in softer ink. */
  readonly subdued?: boolean
}

/** One provision as it stands in the document: its mark in the margin, then its words. */
export function ProvisionText({ id, quotes = [], subdued = false }: ProvisionTextProps) {
  const mark = printedMark(id)
  return (
    <div className={styles.provision} data-subdued={subdued || undefined} data-unmarked={mark === '' || undefined}>
      {mark !== '' && <span className={styles.mark}>{mark}</span>}
      <div className={styles.words}>
        {paragraphsOf(id).map((paragraph) => (
          <p key={paragraph}>
            <Marked text={paragraph} quotes={quotes} />
          </p>
        ))}
      </div>
    </div>
  )
}

function Marked({ text, quotes }: { readonly text: string; readonly quotes: readonly string[] }) {
  for (const quote of quotes) {
    const found = markQuote(text, quote)
    if (found) {
      return (
        <>
          <Marked text={found.before} quotes={quotes} />
          <mark>{found.quoted}</mark>
          <Marked text={found.after} quotes={quotes} />
        </>
      )
    }
  }
  return text
}
