import type { RefusalData } from '@dam-lam/core'
import { REFUSAL_CODES, type RefusalCode } from '../refusal-codes.ts'
import { factsOf } from './facts.ts'
import type { NameOf } from './name-of.ts'
import type { Words } from './words.ts'

const ALL_CODES: ReadonlySet<string> = new Set(Object.values(REFUSAL_CODES).flat())

export const isRefusalCode = (code: string): code is RefusalCode => ALL_CODES.has(code)

/** What a refusal says to a person: what is wrong, and what to do. */
export const refusalMessage = (
  words: Words,
  { code, data }: { readonly code: string; readonly data: RefusalData },
  name: NameOf,
): string => (isRefusalCode(code) ? words.refusals[code](factsOf(data, name, words)) : words.unknownRefusal)
