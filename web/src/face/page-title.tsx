import { useEffect, type ReactNode } from 'react'
import styles from './page-title.module.css'

export interface PageTitleProps {
  readonly children: string
  /** One sentence that says what this page is, or how the matter stands. */
  readonly lead?: ReactNode
  /** The one prominent thing to do here. */
  readonly act?: ReactNode
}

/** The heading of a page, which is also the title of the window. */
export function PageTitle({ children, lead, act }: PageTitleProps) {
  useEffect(() => {
    document.title = `${children} · Dám Làm`
  }, [children])
  return (
    <header className={styles.title}>
      <h1 className={styles.heading}>{children}</h1>
      {act && <div className={styles.act}>{act}</div>}
      {lead && <p className={styles.lead}>{lead}</p>}
    </header>
  )
}
