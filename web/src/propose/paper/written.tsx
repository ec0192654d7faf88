import styles from './written.module.css'

/** What was written, line by line as it was typed; where nothing is, that nothing is. */
export function Written({ text = '' }: { readonly text?: string | undefined }) {
  return text.trim() === '' ? <span className={styles.blank}>(chưa có)</span> : <span className={styles.text}>{text.trim()}</span>
}
