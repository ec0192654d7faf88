import type { ReactNode } from 'react'
import styles from './notice.module.css'

export interface NoticeProps {
  readonly title: string
  readonly children?: ReactNode
  /** It answers what was just done, so it is spoken at once. */
  readonly urgent?: boolean
}

/** Something that one should read before going on. */
export function Notice({ title, children, urgent = false }: NoticeProps) {
  return (
    <section className={styles.notice} role={urgent ? 'alert' : undefined}>
      <p className={styles.title}>{title}</p>
      {children}
    </section>
  )
}
