import { OFFICE_POSTS, partiesOf, seeingPositions, type LocalDate, type Organisations, type Position } from '@dam-lam/core'

/** Who looks or acts: a person, every position held today, and the parties for which that person may look. */
export interface Reader {
  readonly person: string
  readonly positions: readonly Position[]
  readonly parties: readonly string[]
}

export function readerOn(person: string, organisations: Organisations, today: LocalDate): Reader {
  const positions = organisations.positionsOf(person, today)
  return {
    person,
    positions,
    parties: [...partiesOf(person, positions), ...officesOf(seeingPositions(positions)).map(officeParty)],
  }
}

/** The committees in whose office these positions are. */
export const officesOf = (positions: readonly Position[]): readonly string[] => [
  ...new Set(positions.filter(({ post }) => OFFICE_POSTS.includes(post)).map(({ committee }) => committee)),
]

/** An office sees the drafts that it wrote down for somebody; the rest of its committee does not. */
export const officeParty = (committee: string): string => `office/${committee}`
