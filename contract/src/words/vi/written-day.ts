import { formatDate, isLocalDate } from '@dam-lam/core'

/** A day as offices write it, `14/12/2022`; a text that is no day stays as it is. */
export const writtenDay = (text: string): string => (isLocalDate(text) ? formatDate(text) : text)
