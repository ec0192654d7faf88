import { isLocalDate } from '@dam-lam/core'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** A day with its month as a word, `14 December 2022`, since English readers read figures in two orders; a text that is no day stays as it is. */
export const writtenDay = (text: string): string =>
  isLocalDate(text) ? `${Number(text.slice(8, 10))} ${MONTHS[Number(text.slice(5, 7)) - 1] ?? ''} ${text.slice(0, 4)}` : text
