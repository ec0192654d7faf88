import type { ReactNode } from 'react'
import styles from './paper-terms.module.css'

/** Names and what they stand for, side by side. */
export function PaperTerms({ terms }: { readonly terms: readonly (readonly [name: string, is: ReactNode])[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(([name, is]) => (
        <div key={name} className={styles.term}>
          <dt>{name}</dt>
          <dd>{is}</dd>
        </div>
      ))}
    </dl>
  )
}
