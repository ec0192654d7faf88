import type { Me } from '@dam-lam/contract'
import type { LocalDate } from '@dam-lam/core'
import type { DutyBoardFilter } from '../api/duty-board.ts'
import type { Filter } from '../face/address-filters.tsx'

/** Under which kind of due day the duties stand that are shown; law and own rules are never counted together. */
export type KindShown = 'law' | 'policy'

const YEARS_BACK = 3

/** The filters of the board, as they stand in the address. */
export const boardFilters = ({ oversees }: Pick<Me, 'oversees'>, today: LocalDate): readonly Filter[] => [
  ...(oversees.length > 1
    ? [{ name: 'cap-uy', label: 'Cấp ủy', options: oversees.map(({ id, name }, place) => ({ value: place === 0 ? '' : id, label: name })) }]
    : []),
  {
    name: 'pham-vi',
    label: 'Phạm vi',
    options: [
      { value: '', label: 'Cả cấp dưới' },
      { value: 'mot-cap', label: 'Chỉ cấp này' },
    ],
  },
  {
    name: 'han',
    label: 'Hạn theo',
    options: [
      { value: '', label: 'Cả hai loại' },
      { value: 'quy-dinh', label: 'Quy định' },
      { value: 'noi-bo', label: 'Nội bộ' },
    ],
  },
  {
    name: 'qua-han',
    label: 'Cấp ủy nào',
    options: [
      { value: '', label: 'Mọi cấp ủy' },
      { value: 'co', label: 'Có quá hạn' },
    ],
  },
  {
    name: 'nam',
    label: 'Hạn trong năm',
    options: [{ value: '', label: 'Mọi năm' }, ...Array.from({ length: YEARS_BACK }, (_, back) => String(Number(today.slice(0, 4)) - back)).map((year) => ({ value: year, label: year }))],
  },
]

/** What is asked of the server for an address; unknown words in it mean what an empty address means. */
export function boardFilter(search: Readonly<Record<string, unknown>>): DutyBoardFilter {
  const text = (name: string): string | undefined => (typeof search[name] === 'string' && search[name] !== '' ? search[name] : undefined)
  const year = text('nam')
  return {
    committee: text('cap-uy'),
    below: text('pham-vi') !== 'mot-cap',
    overdue: text('qua-han') === 'co',
    ...(year !== undefined && /^\d{4}$/.test(year) && { dueFrom: `${year}-01-01`, dueTo: `${year}-12-31` }),
  }
}

/** The kinds that an address asks for. */
export function kindsShown(search: Readonly<Record<string, unknown>>): readonly KindShown[] {
  if (search['han'] === 'quy-dinh') return ['law']
  return search['han'] === 'noi-bo' ? ['policy'] : ['law', 'policy']
}
