import type { Group, Mark } from './policy.ts'

/*
 * A mark is a word that stands nowhere else: «chim-<case>-<part>-<round>-<author>!». Every text that a test writes into a
 * case carries one, so that an answer can be searched for what it must not hold, whatever field or sentence it comes in.
 */
export interface FoundMark extends Mark {
  readonly story: string
}

export const marked = (story: string, group: Group, author: string, round = 1): string => `chim-${story}-${group}-${round}-${author}!`

const MARK = /chim-(?<story>[a-z0-9]+)-(?<group>[a-z-]+)-(?<round>\d)-(?<author>[a-z0-9.]+)!/g

/** Every mark in a text, each once. */
export function marksIn(text: string): readonly FoundMark[] {
  const found = new Map<string, FoundMark>()
  for (const { 0: mark, groups } of text.matchAll(MARK)) {
    const { story = '', group, round, author = '' } = groups ?? {}
    found.set(mark, { story, group: group as Group, round: Number(round), author })
  }
  return [...found.values()]
}
