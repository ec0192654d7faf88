import type { DutyView } from '@dam-lam/contract'
import { dutyWords } from './duty-words.ts'
import styles from './duty-on-case.module.css'

/** What is owed, and on which case. */
export const DutyOnCase = ({ duty: { what, caseTitle } }: { readonly duty: DutyView }) => (
  <>
    <span className={styles.what}>{dutyWords(what)}</span>
    <span className={styles.case}>{caseTitle}</span>
  </>
)
