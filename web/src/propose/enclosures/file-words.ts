import { FILE_TYPES } from '@dam-lam/core'
import { words } from '../../face/words.ts'

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** «1,2 MB». */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} byte`
  return bytes < 1_000_000 ? `${numbers.format(bytes / 1_000)} kB` : `${numbers.format(bytes / 1_000_000)} MB`
}

/** What kind of file it is, in the words of people. */
export const typeWords = (type: string): string => FILE_TYPES.flatMap((known) => (known === type ? [words.fileTypes[known]] : [])).join('') || type
