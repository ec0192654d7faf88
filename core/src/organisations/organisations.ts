import type { LocalDate } from '../time/index.ts'
import { holdsOn } from './period.ts'

/**
 * Committees, bodies and the people in their posts, as they were on a date. Nothing here changes: a reorganisation
 * is new data with another validity, so that «the superior on the day of receipt» stays answerable for ever.
 */
export interface Committee {
  readonly id: string
  readonly name: string
  readonly level: 'cell' | 'base' | 'ward' | 'district' | 'province' | 'centre'
  readonly superior: string | null
  /** True for a committee whose people do not work here: its acts are entered from its documents. */
  readonly external: boolean
  readonly from: LocalDate
  readonly to: LocalDate | null
}

export interface Body {
  readonly id: string
  readonly committee: string
  readonly name: string
  readonly kind: 'advisory' | 'inspection' | 'internal-affairs' | 'organisation' | 'propaganda' | 'front'
  readonly from: LocalDate
  readonly to: LocalDate | null
}

export type PostName =
  | 'cadre'
  | 'clerk'
  | 'chief-of-office'
  | 'head'
  | 'deputy'
  | 'standing-member'
  | 'executive-member'
  | 'officer'
  | 'administrator'

/** A person in a post from–to; duties follow the post. */
export interface Position {
  readonly id: string
  readonly person: string
  readonly post: PostName
  readonly committee: string
  readonly body: string | null
  readonly from: LocalDate
  readonly to: LocalDate | null
}

export interface Person {
  readonly id: string
  readonly name: string
  /** The committee that manages this cadre (d4.k1). */
  readonly managedBy: string | null
}

export interface OrganisationData {
  readonly committees: readonly Committee[]
  readonly bodies: readonly Body[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
}

export type CollectiveBody = 'standingCommittee' | 'executiveCommittee'

/** Questions that the rules ask about who is who on a day. */
export interface Organisations {
  /** What the answers are made from. */
  readonly data: OrganisationData
  committee(id: string): Committee | undefined
  body(id: string): Body | undefined
  person(id: string): Person | undefined
  /** The committee directly above, on a day; null at the top. */
  superior(committee: string, on: LocalDate): string | null
  /** All the committees above, nearest first. */
  chainAbove(committee: string, on: LocalDate): readonly string[]
  /** Those who hold one of the posts in a committee on a day. */
  holders(committee: string, posts: readonly PostName[], on: LocalDate): readonly Position[]
  /** Every position that a person holds on a day. */
  positionsOf(person: string, on: LocalDate): readonly Position[]
  /** The members of a collective on a day, each person once. */
  members(committee: string, body: CollectiveBody, on: LocalDate): readonly string[]
  /** The lowest committee that manages all of them (policy); undefined when there is none. */
  managerOf(people: readonly string[], on: LocalDate): string | undefined
}

/** Posts whose holders are permanent members: the secretary and all deputies. */
export const PERMANENT_POSTS: readonly PostName[] = ['head', 'deputy']
/** Posts of a committee's office. */
export const OFFICE_POSTS: readonly PostName[] = ['clerk', 'chief-of-office']

const COLLECTIVE_POSTS: Readonly<Record<CollectiveBody, readonly PostName[]>> = {
  standingCommittee: ['head', 'deputy', 'standing-member'],
  executiveCommittee: ['head', 'deputy', 'standing-member', 'executive-member'],
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** Builds the answers once; every question afterwards is a look-up. */
export function organisationsFrom(data: OrganisationData): Organisations {
  const committees = byId(data.committees)
  const bodies = byId(data.bodies)
  const people = byId(data.people)
  const ofCommittee = Map.groupBy(data.positions, (position) => position.committee)
  const ofPerson = Map.groupBy(data.positions, (position) => position.person)

  const superior = (id: string, on: LocalDate): string | null => {
    const above = committees.get(committees.get(id)?.superior ?? '')
    return above && holdsOn(above, on) ? above.id : null
  }
  const chainAbove = (id: string, on: LocalDate): readonly string[] => {
    const above = superior(id, on)
    return above === null ? [] : [above, ...chainAbove(above, on)]
  }
  const holders = (committee: string, posts: readonly PostName[], on: LocalDate): readonly Position[] =>
    (ofCommittee.get(committee) ?? []).filter((position) => posts.includes(position.post) && holdsOn(position, on))

  return {
    data,
    committee: (id) => committees.get(id),
    body: (id) => bodies.get(id),
    person: (id) => people.get(id),
    superior,
    chainAbove,
    holders,
    positionsOf: (person, on) => (ofPerson.get(person) ?? []).filter((position) => holdsOn(position, on)),
    members: (committee, body, on) => [
      ...new Set(holders(committee, COLLECTIVE_POSTS[body], on).map((position) => position.person)),
    ],
    managerOf: (group, on) => {
      const chains = group.map((id) => {
        const own = people.get(id)?.managedBy
        return own ? [own, ...chainAbove(own, on)] : []
      })
      const [first, ...others] = chains
      return first?.find((candidate) => others.every((chain) => chain.includes(candidate)))
    },
  }
}
