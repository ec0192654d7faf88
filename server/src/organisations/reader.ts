import { OFFICE_POSTS, partiesOf, seeingPositions, type LocalDate, type Organisations, type Position } from '@dam-lam/core'

/** Who looks or acts: a person, every position held today, and the parties for which that person may look. */
export interface Reader {
  readonly person: string
  readonly positions: readonly Position[]
  readonly parties: readonly string[]
}

export function readerOn(person: string, organisations: Organisations, today: LocalDate): Reader {
  const positions = [...organisations.positionsOf(person, today), ...organisations.lentTo(person, today)]
  return {
    person,
    positions,
    parties: [...partiesOf(person, positions), ...officesOf(seeingPositions(positions)).flatMap((committee) => partiesOfOffice(committee, organisations, today))],
  }
}

/** An office keeps the finished files of the committees in whose place its own stands (practice), and their drafts on paper. */
const partiesOfOffice = (committee: string, organisations: Organisations, today: LocalDate): readonly string[] => [
  officeParty(committee),
  ...organisations.predecessors(committee, today).flatMap((ended) => [officeParty(ended), `committee/${ended}`]),
]

/** The committees in whose office these positions are. */
export const officesOf = (positions: readonly Position[]): readonly string[] => [
  ...new Set(positions.filter(({ post, lent }) => lent === undefined && OFFICE_POSTS.includes(post)).map(({ committee }) => committee)),
]

/** An office sees the drafts that it wrote down for somebody; the rest of its committee does not. */
export const officeParty = (committee: string): string => `office/${committee}`
