import type { Position } from '../organisations/organisations.ts'

/** Posts through which a person sees what the committee sees. A mere cadre of the committee does not. */
const COMMITTEE_EYES: readonly Position['post'][] = [
  'clerk',
  'chief-of-office',
  'head',
  'deputy',
  'standing-member',
  'executive-member',
]

/** The parties for which a person may look: himself, the committees in whose collective or office he sits, his bodies. */
export const partiesOf = (person: string, positions: readonly Position[]): readonly string[] => [
  ...new Set([
    `person/${person}`,
    ...positions.filter(({ post }) => COMMITTEE_EYES.includes(post)).map(({ committee }) => `committee/${committee}`),
    ...positions.flatMap(({ body }) => (body === null ? [] : [`body/${body}`])),
  ]),
]
