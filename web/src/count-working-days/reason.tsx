import { formatDate } from '../face/format-date.ts'
import type { LedgerDay } from './ledger-day.ts'
import styles from './reason.module.css'

const REASONS: Readonly<Record<LedgerDay['reason'], string>> = {
  'working-day': 'ngày làm việc',
  weekend: 'nghỉ cuối tuần',
  statutory: 'nghỉ lễ, Tết',
  compensatory: 'nghỉ bù',
  'swapped-off': 'nghỉ hoán đổi',
  'swapped-in': 'làm bù',
}

/** Why a day was counted or passed over, and the document that says so where it is not the plain week. */
export const Reason = ({ day: { reason, name, source } }: { readonly day: LedgerDay }) => (
  <>
    {name ?? REASONS[reason]}
    {source !== undefined && <span className={styles.source}>{sourceWords(source)}</span>}
  </>
)

function sourceWords(source: NonNullable<LedgerDay['source']>): string {
  if (source === 'computed') return 'tính theo luật, chưa công bố'
  return source.date === null ? source.document : `${source.document}, ${formatDate(source.date)}`
}
