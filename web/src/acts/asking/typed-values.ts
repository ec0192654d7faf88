import { isLocalDate, type LocalDate } from '@dam-lam/core'
import type { Typed } from './question.ts'

/** What was typed comes back from the browser as any JSON; here it is read as what a question expects, else as nothing. */

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [])

export const dayOf = (value: unknown): LocalDate | null => (typeof value === 'string' && isLocalDate(value) ? value : null)

export const answerOf = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null)

export const recordOf = (value: unknown): Typed => (typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {})

export const recordsOf = (value: unknown): readonly Typed[] => (Array.isArray(value) ? value.map(recordOf) : [])

/** A whole number as it is typed: `3`, `03`; null for anything else. */
export const numberOf = (value: unknown): number | null => (/^\s*\d{1,6}\s*$/.test(textOf(value)) ? Number(textOf(value)) : null)
