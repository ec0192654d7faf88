import type { DutyFilter } from '../api/duties.ts'
import type { Filter } from '../face/address-filters.tsx'

const HOLDERS = { 'cap-uy': 'committee' } as const
const STATES = { 'qua-han': 'overdue', 'da-xong': 'discharged' } as const

/** The filters of the list of duties, as they stand in the address. */
export const DUTY_FILTERS: readonly Filter[] = [
  {
    name: 'cua',
    label: 'Của ai',
    options: [
      { value: '', label: 'Của tôi' },
      { value: 'cap-uy', label: 'Của cả cấp ủy' },
    ],
  },
  {
    name: 'trang-thai',
    label: 'Trạng thái',
    options: [
      { value: '', label: 'Đang chờ' },
      { value: 'qua-han', label: 'Quá hạn' },
      { value: 'da-xong', label: 'Đã xong' },
    ],
  },
]

/** What is asked of the server for an address; unknown words in it mean what an empty address means. */
export function dutyFilter(search: Readonly<Record<string, unknown>>): DutyFilter {
  return {
    holder: chosen(HOLDERS, search['cua']) ?? 'me',
    state: chosen(STATES, search['trang-thai']) ?? 'open',
  }
}

const chosen = <Value>(values: Readonly<Record<string, Value>>, name: unknown): Value | undefined =>
  typeof name === 'string' && Object.hasOwn(values, name) ? values[name] : undefined
