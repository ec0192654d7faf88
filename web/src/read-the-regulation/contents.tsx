import { label, paragraphsOf } from '@dam-lam/law'
import { Link } from '@tanstack/react-router'
import { CHAPTERS } from '../face/provision/chapters.ts'
import styles from './contents.module.css'

/** The table of contents: chapters and their articles. */
export function Contents() {
  return (
    <nav aria-label="Mục lục của Quy định" className={styles.contents}>
      {CHAPTERS.map(({ number, name, articles }) => (
        <section key={number} className={styles.chapter}>
          <h2 className={styles.name}>
            <span className={styles.number}>{number}</span>
            <span>{name}</span>
          </h2>
          <ol>
            {articles.map((article) => (
              <li key={article}>
                <Link to="/quy-dinh/$provisionId" params={{ provisionId: article }} className={styles.article}>
                  <span>{label(article, 'vi')}</span>
                  <span>{paragraphsOf(article)[0]}</span>
                </Link>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
}
