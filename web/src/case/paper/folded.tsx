import type { ReactNode } from 'react'
import styles from './folded.module.css'

export interface FoldedProps {
  /** What unfolds it. */
  readonly ask: string
  readonly children: ReactNode
}

/** What would make a page long: folded on the screen, and yet on paper, where nothing can be asked for. */
export const Folded = ({ ask, children }: FoldedProps) => (
  <details className={styles.folded}>
    <summary className={styles.ask}>{ask}</summary>
    <div className={styles.content}>{children}</div>
  </details>
)
