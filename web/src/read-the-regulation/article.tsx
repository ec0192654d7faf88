import { label, paragraphsOf, PROVISION_IDS, type ArticleId, type ProvisionId } from '@dam-lam/law'
import { OpenDuties } from './open-duties.tsx'
import { ReaderProvision } from './reader-provision.tsx'
import styles from './article.module.css'

export interface ArticleProps {
  readonly id: ArticleId
  readonly target: ProvisionId | null
}

/** An article: its heading, the words under it, then everything in it from the first clause to the last. */
export function Article({ id, target }: ArticleProps) {
  const [heading, ...words] = paragraphsOf(id)
  return (
    <section id={id} className={styles.article} data-target={target === id || undefined}>
      <h3 className={styles.heading}>
        {label(id, 'vi')}. {heading}
      </h3>
      {target === id && <OpenDuties clause={id} />}
      {words.map((paragraph) => <p key={paragraph} className={styles.words}>{paragraph}</p>)}
      {PROVISION_IDS.filter((other) => other.startsWith(`${id}.`)).map((provision) => (
        <ReaderProvision key={provision} id={provision} isTarget={target === provision} />
      ))}
    </section>
  )
}
