import type { PolicyNote } from './basis.ts'
import styles from './policy-item.module.css'

export interface PolicyItemProps {
  readonly policy: PolicyNote
  /** The item gives a number to words of the law that stand above it. */
  readonly fillsWords: boolean
}

/** A rule that the committee has set itself; framed, so that nobody takes it for the text. */
export function PolicyItem({ policy, fillsWords }: PolicyItemProps) {
  return (
    <section className={styles.item}>
      <h3 className={styles.kind}>Quy định nội bộ</h3>
      <p className={styles.name}>
        {policy.name}
        {policy.value !== undefined && <strong>: {policy.value}</strong>}
      </p>
      {policy.meaning !== undefined && <p>{policy.meaning}</p>}
      <p className={styles.note}>
        {fillsWords
          ? 'Văn bản chỉ nói như trên; con số do cấp ủy đặt và sửa được.'
          : 'Văn bản không nói điều này; do cấp ủy đặt và sửa được.'}
      </p>
    </section>
  )
}
