import type { ErrorComponentProps } from '@tanstack/react-router'
import { PageFailed } from './page-failed.tsx'
import styles from './frame-failed.module.css'

/** The frame itself has failed: the page stands alone, with a margin of its own. */
export const FrameFailed = (failure: ErrorComponentProps) => (
  <main className={styles.alone}>
    <PageFailed {...failure} />
  </main>
)
