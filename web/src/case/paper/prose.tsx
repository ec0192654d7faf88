import styles from './prose.module.css'

/** Running text as it was written, its paragraphs kept. */
export function Prose({ children }: { readonly children: string }) {
  return <p className={styles.prose}>{children}</p>
}
