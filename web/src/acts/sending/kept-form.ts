import { isLocalDate, type LocalDate } from '@dam-lam/core'
import type { Typed } from '../asking/question.ts'
import { recordOf, textOf } from '../asking/typed-values.ts'
import type { Attempt } from './attempt.ts'

/** A form as it is kept until it is sent: what was typed, for which day, in which position, and the last attempt to send it. */
export interface KeptForm {
  readonly typed: Typed
  /** The day on which it took place; null while what stands in the field is none. */
  readonly on: LocalDate | null
  /** The id of the position chosen; empty where the server is to find it. */
  readonly as: string
  readonly attempt: Attempt | null
}

/** Where the browser keeps it: one form for each person, case and act, so that nobody finds another's words. */
export const keptUnder = (person: string, caseId: string, act: string): string => `dam-lam/viec/${person}/${caseId}/${act}`

/** What the browser kept, as a form; undefined when it kept nothing that can be read. */
export function readKeptForm(kept: string | null): KeptForm | undefined {
  if (kept === null) return undefined
  try {
    const { typed, on, as, attempt } = recordOf(JSON.parse(kept))
    const { key, body } = recordOf(attempt)
    return {
      typed: recordOf(typed),
      on: typeof on === 'string' && isLocalDate(on) ? on : null,
      as: textOf(as),
      attempt: typeof key === 'string' && typeof body === 'string' ? { key, body } : null,
    }
  } catch {
    return undefined
  }
}
