import { formatDate } from '@dam-lam/core'

/** «văn bản số 12-CV ngày 03/01/2026». */
export const paper = ({ number, date }: { readonly number: string; readonly date: Parameters<typeof formatDate>[0] }): string =>
  `văn bản số ${number} ngày ${formatDate(date)}`
