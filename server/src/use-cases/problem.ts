import type { ProblemCode } from '@dam-lam/contract'
import type { Refusal } from '@dam-lam/core'
import type { ActOutcome } from './execute-act.ts'

/** What only some problems carry. */
export interface ProblemDetails {
  /** Every reason against an act, at once. */
  readonly refusals?: readonly Refusal[]
  /** Where the case, or the draft, stands now. */
  readonly version?: number
  /** What has happened since the version that the command was written against. */
  readonly since?: ActOutcome
  /** Each place in the data that is wrong. */
  readonly errors?: readonly { readonly path: string; readonly message: string }[]
}

/** Something that a caller did or asked for cannot be: known by its code, told in words elsewhere. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly details: ProblemDetails

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
