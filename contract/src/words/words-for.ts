import { en } from './en/index.ts'
import { vi } from './vi/index.ts'
import type { Words } from './words.ts'

/** The catalogue of one language. */
export const wordsFor = (language: Words['language']): Words => (language === 'vi' ? vi : en)
