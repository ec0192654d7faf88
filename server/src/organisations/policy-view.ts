import type { CommitteePolicy } from '@dam-lam/contract'
import { DEFAULT_POLICY, maySet, POLICY_ITEMS, setElsewhereBy, settingsIn, wordsFilledBy, type Committee, type LocalDate, type Policy, type PolicyHistory, type PolicyKey, type PolicyVersion } from '@dam-lam/core'
import { clauseView } from '../read-models/grounds.ts'
import { named, type Wording } from '../read-models/wording.ts'

const KEYS = Object.keys(POLICY_ITEMS) as readonly PolicyKey[]

const plain = (value: Policy[PolicyKey]): boolean | number | string[] | null => (typeof value === 'object' && value !== null ? [...value] : value)

/** A committee's own rules on a day, item by item beside the default, and every version of them. */
export function policyView(committee: Committee, on: LocalDate, { policies, knownAt }: { readonly policies: PolicyHistory; readonly knownAt: string }, wording: Wording): CommitteePolicy {
  const { words, language } = wording
  const policy = policies.on(committee.id, on, knownAt)
  return {
    committee: named('committee', committee.id, wording),
    on,
    items: KEYS.map((key) => {
      const fills = wordsFilledBy(key)
      const setBy = setElsewhereBy(key)
      return {
        key,
        ...words.policies[key],
        value: plain(policy[key]),
        told: words.policyValue(policy[key]),
        defaultValue: plain(DEFAULT_POLICY[key]),
        defaultTold: words.policyValue(DEFAULT_POLICY[key]),
        fills: fills ? clauseView(fills, language) : null,
        setBy: setBy ?? null,
        settable: maySet(key),
      }
    }),
    versions: policies.of(committee.id).map((version) => versionView(version, wording)).toReversed(),
  }
}

const versionView = ({ version, from, enteredAt, changes, paper }: PolicyVersion, { words }: Wording): CommitteePolicy['versions'][number] => ({
  version,
  from,
  enteredAt,
  paper,
  changes: settingsIn(changes).map(([key, value]) => ({ key, name: words.policies[key].name, told: words.policyValue(value) })),
})
