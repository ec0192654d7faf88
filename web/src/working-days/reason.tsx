import { words } from '../face/words.ts'
import type { LedgerDay } from './ledger-day.ts'
import { sourceWords } from './source-words.ts'
import styles from './reason.module.css'

/** Why a day was counted or passed over, and the document that says so where it is not the plain week. */
export const Reason = ({ day: { reason, name, source } }: { readonly day: LedgerDay }) => (
  <>
    {name ?? words.ledgerReasons[reason]}
    {source !== undefined && <span className={styles.source}>{sourceWords(source)}</span>}
  </>
)
