import type { CaseView, Me } from '@dam-lam/contract'
import type { LocalDate } from '@dam-lam/core'
import type { Typed } from './question.ts'

/** Of which case something is asked, of whom, on which day, and what has been answered so far. */
export interface Asking {
  readonly view: CaseView
  readonly me: Me
  readonly today: LocalDate
  readonly typed: Typed
}
