import styles from './withheld.module.css'

/** Says that something is kept from the reader, and until when. */
export function Withheld({ words }: { readonly words: string | null }) {
  return words === null ? null : <p className={styles.withheld}>{words}</p>
}
