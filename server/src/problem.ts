import type { CustomFault, ProblemCode } from '@dam-lam/contract'
import type { Refusal } from '@dam-lam/core'
import type { z } from 'zod'
import type { OrganisationSnapshot } from './organisations/organisation-cache.ts'
import type { ActOutcome } from './use-cases/execute-act.ts'

/** What only some problems carry. */
export interface ProblemDetails {
  /** Every reason against an act, at once; and the organisation of which they speak. */
  readonly refusals?: readonly Refusal[]
  readonly organisation?: OrganisationSnapshot
  /** Where the case, or the draft, stands now. */
  readonly version?: number
  /** What has happened since the version that the command was written against. */
  readonly since?: ActOutcome
  /** Each place in the data that is wrong, as the contract found it. */
  readonly issues?: readonly z.core.$ZodIssue[]
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

/** Data that is wrong in one place, for a reason that a person can understand. */
export const invalidAt = (place: string, message: CustomFault): Problem =>
  new Problem('invalid-request', { issues: [{ code: 'custom', path: [place], message, input: undefined }] })
