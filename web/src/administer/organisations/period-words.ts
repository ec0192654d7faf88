import type { LocalDate } from '@dam-lam/core'
import { formatDate } from '../../face/format-date.ts'

/** «từ 01/07/2025», or with the last day. */
export const periodWords = ({ from, to }: { readonly from: LocalDate; readonly to: LocalDate | null }): string =>
  to === null ? `từ ${formatDate(from)}` : `từ ${formatDate(from)} đến hết ${formatDate(to)}`
