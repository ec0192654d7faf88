import { useState, type ReactNode } from 'react'
import styles from './on-request.module.css'

export interface OnRequestProps {
  /** What opens it: «Vì sao ngày này?». */
  readonly ask: string
  readonly children: ReactNode
}

/** What is shown only when asked for; nothing of it is fetched or drawn before. */
export function OnRequest({ ask, children }: OnRequestProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className={styles.ask}>{ask}</summary>
      {opened && <div className={styles.answer}>{children}</div>}
    </details>
  )
}
