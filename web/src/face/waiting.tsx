import styles from './waiting.module.css'

/** Says that the page is on its way; unseen at first, so that a quick answer does not flicker. */
export function Waiting() {
  return <output className={styles.waiting}>Đang tải…</output>
}
