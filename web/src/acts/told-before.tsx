import { Notice } from '../face/notice.tsx'
import type { Told } from './asking/question.ts'
import styles from './told-before.module.css'

/** What others have said, for the one who now acts upon it. */
export const ToldBefore = ({ told }: { readonly told: Told | null }) =>
  told && (
    <div className={styles.told}>
      <Notice title={told.title}>{told.lines.map((line) => <p key={line} className={styles.line}>{line}</p>)}</Notice>
    </div>
  )
