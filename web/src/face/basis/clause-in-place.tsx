import { articleOf, label, paragraphsOf, parentOf, type ProvisionId } from '@dam-lam/law'
import { Link } from '@tanstack/react-router'
import { chapterOf } from '../provision/chapters.ts'
import { ProvisionText } from '../provision/provision-text.tsx'
import styles from './clause-in-place.module.css'

/** A clause with its words marked, under the heading of its article and whatever stands between the two. */
export function ClauseInPlace({ at, quotes }: { readonly at: ProvisionId; readonly quotes: readonly string[] }) {
  const article = articleOf(at)
  return (
    <section className={styles.clause}>
      <h3 className={styles.label}>{label(at, 'vi')}</h3>
      <p className={styles.place}>
        {chapterOf(article)?.number} · {label(article, 'vi')}. {paragraphsOf(article)[0]}
      </p>
      {between(at).map((id) => <ProvisionText key={id} id={id} subdued />)}
      <ProvisionText id={at} quotes={quotes} />
      <Link className={styles.whole} to="/quy-dinh/$provisionId" params={{ provisionId: at }}>
        Đọc trong toàn văn
      </Link>
    </section>
  )
}

/** The provisions above this one and below its article, from the whole to the part. */
function between(id: ProvisionId): readonly ProvisionId[] {
  const parent = parentOf(id)
  return parent === null || parentOf(parent) === null ? [] : [...between(parent), parent]
}
