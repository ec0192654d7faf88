import type { SecrecyDegree } from './secrecy.ts'

/**
 * The mark of a state secret: MẬT, TỐI MẬT or TUYỆT MẬT, on a line of its own at the head of a page, where the rules on
 * official documents put it. «Mật độ dân cư» at the head of a page is no mark, and neither is the word inside a sentence.
 *
 * People write the mark in many ways: in capitals, letter by letter («T Ố I  M Ậ T»), in brackets, with the marks of the
 * vowels as characters of their own (NFD), after «Độ mật:». All of these are the same mark.
 */
const MARKS: Readonly<Record<string, SecrecyDegree>> = { MẬT: 'confidential', TỐIMẬT: 'secret', TUYỆTMẬT: 'top-secret' }

/** So many lines of a page count as its head: issuer, number, mark, place and date stand in fewer. */
const LINES_OF_HEAD = 14

/** The degree that the head of a page bears; null where it bears no mark. Lines come from above. */
export function secretMark(lines: readonly string[]): SecrecyDegree | null {
  const head = lines.filter((line) => line.trim() !== '').slice(0, LINES_OF_HEAD)
  const found = head.flatMap((line) => [line, ...cellsOf(line)]).map(markIn)
  return found.find((degree) => degree !== null) ?? null
}

/** What stands beside the mark, far from it, is another cell of the same line: the place and the date. */
const cellsOf = (line: string): readonly string[] => line.split(/\t|\s{3,}|[|;]/u)

function markIn(written: string): SecrecyDegree | null {
  const bare = written.normalize('NFC').replaceAll(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
  // «mật» in small letters is how a sentence goes on from the page before; nobody stamps it so.
  if (bare === 'mật') return null
  return MARKS[bare.toUpperCase().replace(/^ĐỘMẬT(?=.)/u, '')] ?? null
}
