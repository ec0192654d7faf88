import type { DutyView } from '@dam-lam/contract'
import { Link } from '@tanstack/react-router'
import { words } from '../face/words.ts'
import styles from './duty-on-case.module.css'

/** What is owed, and the case on which it is owed. */
export const DutyOnCase = ({ duty: { what, caseId, caseTitle } }: { readonly duty: DutyView }) => (
  <>
    <span className={styles.what}>{words.duties[what]}</span>
    <Link to="/ho-so/$id" params={{ id: caseId }} className={styles.case}>{caseTitle}</Link>
  </>
)
