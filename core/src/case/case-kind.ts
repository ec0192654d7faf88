import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { CaseRule } from './act.ts'
import type { Situation } from './situation.ts'

/**
 * What a case is about: a plan that asks for a go-ahead (d4.k1), what was done because there was no time to plan (d4.k4), or
 * the protection of a cadre of whom there is no other case (d7.k5, d8.k4).
 */
export const CASE_KINDS = ['proposal', 'urgent-action', 'protection'] as const

export type CaseKind = (typeof CASE_KINDS)[number]

/** Only in a case of this kind. */
export const ofKind = <const Id extends string>(id: Id, kind: CaseKind): CaseRule<unknown, Id> =>
  rule({ id, basis: practice, holds: ({ file }: Situation) => orElse(file.kind === kind, { kind: file.kind }) })
