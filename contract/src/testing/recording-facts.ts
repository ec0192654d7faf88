import type { RefusalData } from '@dam-lam/core'
import { factsOf, type Facts } from '../words/facts.ts'
import type { NameOf } from '../words/name-of.ts'
import type { Words } from '../words/words.ts'

/** Facts that remember which of them a sentence asked for. */
export function recordingFacts(data: RefusalData, name: NameOf, words: Words): { readonly facts: Facts; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>()
  const facts = new Proxy(factsOf(data, name, words), {
    get: (target, method: keyof Facts) => (key: string) => {
      asked.add(key)
      return target[method](key)
    },
  })
  return { facts, asked }
}
