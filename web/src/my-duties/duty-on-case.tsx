import type { DutyView } from '@dam-lam/contract'
import { words } from '../face/words.ts'
import styles from './duty-on-case.module.css'

/** What is owed, and on which case. */
export const DutyOnCase = ({ duty: { what, caseTitle } }: { readonly duty: DutyView }) => (
  <>
    <span className={styles.what}>{words.duties[what].what}</span>
    <span className={styles.case}>{caseTitle}</span>
  </>
)
