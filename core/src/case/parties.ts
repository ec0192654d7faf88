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

/**
 * The positions through which a person sees cases. Whoever keeps the register of people and posts sees none, whatever other
 * post he holds: he could give himself the sight of any case by a post (practice).
 */
export const seeingPositions = <Held extends Pick<Position, 'post'>>(positions: readonly Held[]): readonly Held[] =>
  positions.some(({ post }) => post === 'administrator') ? [] : positions

/** What of a position decides what is seen through it. */
type Seeing = Pick<Position, 'post' | 'committee' | 'body'>

/**
 * The parties for which a person may look: himself, the committees in whose collective or office he sits, his bodies. An
 * administrator looks for himself alone.
 */
export function partiesOf(person: string, positions: readonly Seeing[]): readonly string[] {
  const seeing = seeingPositions(positions)
  return [
    ...new Set([
      `person/${person}`,
      ...seeing.filter(({ post }) => COMMITTEE_EYES.includes(post)).map(({ committee }) => `committee/${committee}`),
      ...seeing.flatMap(({ body }) => (body === null ? [] : [`body/${body}`])),
    ]),
  ]
}
