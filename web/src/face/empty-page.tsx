import type { ReactNode } from 'react'
import styles from './empty-page.module.css'

export interface EmptyPageProps {
  /** What there is not: «Chưa có việc nào đang chờ». */
  readonly title: string
  /** What to do first, or why nothing needs to be done. */
  readonly children: ReactNode
  readonly act?: ReactNode
}

/** Says what a page without content is for. */
export function EmptyPage({ title, children, act }: EmptyPageProps) {
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.words}>{children}</div>
      {act && <div className={styles.act}>{act}</div>}
    </section>
  )
}
