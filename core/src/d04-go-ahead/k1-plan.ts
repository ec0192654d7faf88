import type { LocalDate } from '../time/index.ts'

/**
 * The plan (kế hoạch): what Điều 4 khoản 1 asks a proposer to build. Each matter in it is either `unregulated`
 * (chưa được quy định) or `unsuitable` (đã có quy định nhưng không phù hợp với thực tiễn); everything that follows,
 * down to the report to the issuing body, depends on which of the two it is.
 */
export type Matter = UnregulatedMatter | UnsuitableMatter

export interface UnregulatedMatter {
  readonly kind: 'unregulated'
  readonly analysis: string
}

export interface UnsuitableMatter {
  readonly kind: 'unsuitable'
  readonly analysis: string
  readonly document: string
  readonly provision: string
  readonly issuer: string
  readonly why: string
}

/** What is to be done, where, from when to when, with what: the bounds of the protection that follows (d6.k1). */
export interface Scope {
  readonly what: string
  readonly where: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly resources: string
  readonly pilot: boolean
}

export type Degree = 'low' | 'medium' | 'high'

export interface ExpectedResult {
  readonly result: string
  readonly measure?: string | undefined
}

export interface Risk {
  readonly risk: string
  readonly likelihood?: Degree | undefined
  readonly impact?: Degree | undefined
  readonly mitigation?: string | undefined
}

/** A paper that is not kept here, because it is a state secret: where it lies and who answers for it, and nothing of what it says. */
export interface SecretPaper {
  readonly number: string
  readonly date: LocalDate
  /** Who holds it. */
  readonly holder: string
  /** Where it lies. */
  readonly place: string
}

export interface Plan {
  readonly title: string
  readonly problem: string
  readonly solution: string
  readonly functionOrTask: string
  readonly matters: readonly Matter[]
  readonly objectives?: string | undefined
  readonly scope?: Scope | undefined
  readonly expectedResults: readonly ExpectedResult[]
  readonly risks: readonly Risk[]
  readonly implementers: readonly string[]
  readonly commitment: true
  readonly motive?: 'common-good' | undefined
  readonly members?: readonly string[] | undefined
  readonly onBehalfOf?: string | undefined
  readonly files?: readonly string[] | undefined
  readonly papers?: readonly SecretPaper[] | undefined
  /** The address at which a model was made public that the plan follows (d5.k2.g); what it says stands there. */
  readonly followsModel?: string | undefined
}

/** A plan while it is being written: anything may still be missing. */
export type PlanDraft = Draft<Plan>

type Draft<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Draft<Item>[]
    : DraftFields<T>

/** A union of objects stays a union; each of its fields may be absent. */
type DraftFields<T> = T extends object ? { readonly [K in keyof T]?: Draft<T[K]> | undefined } : never

/** The matters that a rule in force stands against, with their place in the plan (counted from 0). */
export const unsuitableMatters = (plan: Plan): readonly { readonly index: number; readonly matter: UnsuitableMatter }[] =>
  plan.matters.flatMap((matter, index) => (matter.kind === 'unsuitable' ? [{ index, matter }] : []))
