import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

/** One line of a list of facts; a fact without a value is left out. */
export interface Fact {
  readonly name: string
  readonly value: ReactNode
}

/** What draws nothing: a line of it would be a name without a fact. */
const isNothing = (value: ReactNode): boolean => value === null || value === undefined || value === '' || value === false

/** Facts one under the other, the names in a column of their own. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.filter(({ value }) => !isNothing(value)).map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
