import { LAYOUT, type ProvisionId } from '@dam-lam/law'
import { CHAPTERS } from '../face/provision/chapters.ts'
import { Article } from './article.tsx'
import { furniture } from './furniture.ts'
import styles from './regulation-text.module.css'

/** Chapters, articles, clauses, and who signed. `target` is the provision that the address points at. */
export function RegulationText({ target }: { readonly target: ProvisionId | null }) {
  return (
    <div>
      {CHAPTERS.map(({ number, name, articles }) => (
        <section key={number} aria-label={`${number} ${name}`}>
          <h2 className={styles.chapter}>
            <span className={styles.number}>{number}</span>
            {name}
          </h2>
          {articles.map((id) => <Article key={id} id={id} target={target} />)}
        </section>
      ))}
      <footer className={styles.signature}>
        {furniture(LAYOUT, 'signature').map((line) => <p key={line}>{line}</p>)}
      </footer>
    </div>
  )
}
