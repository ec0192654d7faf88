import type { PaperReference } from './d04-go-ahead/k3-extend.ts'
import { DEFAULT_POLICY, POLICY_ITEMS, type Policy, type PolicyKey } from './policy.ts'
import type { LocalDate } from './time/index.ts'

/** What a committee has set otherwise than before, each item with its value. */
export type PolicyChanges = { readonly [Key in PolicyKey]?: Policy[Key] | undefined }

const KEYS = Object.keys(POLICY_ITEMS) as readonly PolicyKey[]

/** The items that are set, each with its value. */
export const settingsIn = (changes: PolicyChanges): readonly (readonly [PolicyKey, Policy[PolicyKey]])[] =>
  KEYS.flatMap((key) => {
    const value = changes[key]
    return value === undefined ? [] : [[key, value] as const]
  })

/** What `set-policy` records. */
export type PolicySet = Omit<PolicyVersion, 'version' | 'enteredAt'>

/** One version of a committee's policy: what it changed, from which day, by which paper. */
export interface PolicyVersion {
  readonly committee: string
  /** Counted from 1 in the committee's own stream; 0 is the policy with which the program comes. */
  readonly version: number
  /** The first day on which it holds. */
  readonly from: LocalDate
  readonly enteredAt: string
  readonly changes: PolicyChanges
  readonly paper: PaperReference
}

/** The versions with one more, counted within its committee. */
export const withPolicySet = (known: readonly PolicyVersion[], { enteredAt, data }: { readonly enteredAt: string; readonly data: PolicySet }): readonly PolicyVersion[] => [
  ...known,
  { ...data, version: known.filter(({ committee }) => committee === data.committee).length + 1, enteredAt },
]

/** Every version of every committee's policy. A version holds from its day on, on top of those that hold already. */
export class PolicyHistory {
  readonly #of: ReadonlyMap<string, readonly PolicyVersion[]>

  readonly versions: readonly PolicyVersion[]

  constructor(versions: readonly PolicyVersion[]) {
    this.versions = versions
    this.#of = Map.groupBy(versions, ({ committee }) => committee)
  }

  /** A committee's versions in the order in which they were set. */
  of(committee: string): readonly PolicyVersion[] {
    return this.#of.get(committee) ?? []
  }

  /** A committee's policy on a day, as far as it was known at an instant. */
  on(committee: string, day: LocalDate, knownAt: string): Policy {
    const holding = this.of(committee).filter(({ from, enteredAt }) => from <= day && enteredAt <= knownAt)
    if (holding.length === 0) return DEFAULT_POLICY
    return holding
      .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)) || a.version - b.version)
      .reduce((policy: Policy, { changes }) => ({ ...policy, ...Object.fromEntries(settingsIn(changes)) }), DEFAULT_POLICY)
  }

  /** How many versions of this committee's policy are known: what a decision of today rests on. */
  versionOf(committee: string): number {
    return this.of(committee).at(-1)?.version ?? 0
  }

  /** The history as it was when this was the last version of this committee's policy. */
  upTo(committee: string, version: number): PolicyHistory {
    return new PolicyHistory(this.versions.filter((one) => one.committee !== committee || one.version <= version))
  }
}
