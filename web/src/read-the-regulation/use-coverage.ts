import type { ProvisionId } from '@dam-lam/law'
import { useRegulation } from '../api/regulation.ts'
import { coverageWords } from './coverage-words.ts'

/** What the program does with each provision, in words for the margin. Empty until the server has said. */
export type Coverage = ReadonlyMap<ProvisionId, string>

export function useCoverage(): Coverage {
  const { data } = useRegulation()
  return new Map(data?.items.flatMap(({ id, coverage: { kind } }) => {
    const words = coverageWords(kind)
    return words === undefined ? [] : [[id, words]]
  }))
}
