import type { CalendarDay } from '@dam-lam/law'
import { formatDate, type LocalDate } from '../time/index.ts'

/** A working day made free and the Saturday that pays for it, announced by one document. */
export function aSwap(off: LocalDate, worked: LocalDate): readonly CalendarDay[] {
  const source = { document: 'Công văn 12/VPCP-KGVX', date: '2022-12-13' }
  return [
    { date: off, kind: 'swapped-off', status: 'confirmed', name: 'Nghỉ hoán đổi', source },
    { date: worked, kind: 'swapped-in', status: 'confirmed', name: `Làm bù cho ngày ${formatDate(off)}`, for: off, source },
  ]
}
