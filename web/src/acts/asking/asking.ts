import type { CaseView, Me } from '@dam-lam/contract'
import type { LocalDate } from '@dam-lam/core'
import type { Typed } from './question.ts'

/** Of whom something is asked, on which day, and what has been answered so far. */
export interface AskingAnything {
  readonly me: Me
  readonly today: LocalDate
  readonly typed: Typed
}

/** The same of a case. */
export interface Asking extends AskingAnything {
  readonly view: CaseView
}
