import type { WorkingDays } from '@dam-lam/contract'
import type { Column } from '../face/data-table.tsx'
import { formatDate } from '../face/format-date.ts'
import { weekdayWords } from '../face/weekday-words.ts'

type LedgerDay = WorkingDays['ledger'][number]

/** A day of the count: its number, or why it was passed over and which document says so. */
export const LEDGER_COLUMNS: readonly Column<LedgerDay>[] = [
  { key: 'date', title: 'Ngày', names: true, cell: ({ date }) => formatDate(date) },
  { key: 'weekday', title: 'Thứ', cell: ({ date }) => weekdayWords(date) },
  { key: 'counted', title: 'Tính là ngày thứ', numeric: true, cell: ({ counted }) => counted ?? '–' },
  { key: 'reason', title: 'Vì', cell: ({ reason, name }) => name ?? REASONS[reason] },
  { key: 'source', title: 'Theo', cell: ({ source }) => sourceWords(source) },
]

const REASONS: Readonly<Record<LedgerDay['reason'], string>> = {
  'working-day': 'ngày làm việc',
  weekend: 'nghỉ cuối tuần',
  statutory: 'nghỉ lễ, Tết',
  compensatory: 'nghỉ bù',
  'swapped-off': 'nghỉ hoán đổi',
  'swapped-in': 'làm bù',
}

function sourceWords(source: LedgerDay['source']): string {
  if (source === undefined) return ''
  if (source === 'computed') return 'tính theo luật, chưa công bố'
  return source.date === null ? source.document : `${source.document}, ${formatDate(source.date)}`
}
