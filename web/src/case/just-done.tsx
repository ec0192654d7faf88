import { useLocation } from '@tanstack/react-router'
import { Notice } from '../face/notice.tsx'
import styles from './just-done.module.css'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was just done on the page before this one, in sentences. */
    readonly done?: readonly string[]
  }
}

/** Says what was just entered, once: it belongs to the step of the history of the browser, not to the case. */
export function JustDone() {
  const { done } = useLocation().state
  if (done === undefined) return null
  return (
    <div className={styles.done}>
      <Notice title="Đã ghi vào hồ sơ" urgent>{done.map((sentence) => <p key={sentence}>{sentence}</p>)}</Notice>
    </div>
  )
}
