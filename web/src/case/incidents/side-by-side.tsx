import styles from './side-by-side.module.css'

export interface SideBySideProps {
  /** As it was approved. */
  readonly approved: string
  /** As it was reported; null where the report does not speak of it. */
  readonly reported: string | null
}

/** What was approved and what was reported, beside each other; on a phone one under the other. */
export function SideBySide({ approved, reported }: SideBySideProps) {
  return (
    <dl className={styles.pair}>
      <div className={styles.side}>
        <dt className={styles.head}>Được cho chủ trương</dt>
        <dd className={styles.words}>{approved}</dd>
      </div>
      <div className={styles.side}>
        <dt className={styles.head}>Được báo cáo</dt>
        <dd className={styles.words}>{reported ?? 'Báo cáo không nói đến điểm này.'}</dd>
      </div>
    </dl>
  )
}
