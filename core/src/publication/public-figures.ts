/*
 * Figures that the public sees. In a small commune «one proposal» is a person, so a count of one to four is *withheld*. That
 * is not enough where a total stands beside its parts: the total less the parts that are shown would tell it. So with a part
 * the total is withheld too, and whoever knows this rule still knows of a withheld part only that it is one to four. Zero is
 * shown: it names nobody.
 *
 * Example: 32 = 3 + 9 + 20 is shown as 9 and 20, with the first part and the total withheld.
 */
export const SMALLEST_SHOWN = 5

/** A count as it is shown; `null` is withheld. */
export type PublicCount = number | null

export interface PublicFigures {
  readonly total: PublicCount
  /** In the order in which they came. */
  readonly parts: readonly PublicCount[]
}

/** One count, with no total and no part beside it. */
export const publicCount = (count: number): PublicCount => (count > 0 && count < SMALLEST_SHOWN ? null : count)

/**
 * Parts of a whole and their total, none of which may tell of so few.
 *
 * @param counts  how many of each kind; whole numbers from 0
 */
export function publicFigures(counts: readonly number[]): PublicFigures {
  const parts = counts.map(publicCount)
  return { total: parts.includes(null) ? null : counts.reduce((sum, count) => sum + count, 0), parts }
}
