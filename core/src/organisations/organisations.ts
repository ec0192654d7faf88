import type { LocalDate } from '../time/index.ts'
import { holdsOn, type Period } from './period.ts'
import { registerOf, type Register } from './register.ts'

/**
 * Committees, bodies and the people in their posts, as they were on a date. Nothing here changes: a reorganisation
 * is new data with another validity, so that «the superior on the day of receipt» stays answerable for ever.
 */
export interface Committee {
  readonly id: string
  /** As it is called since the last of the earlier names, or always. */
  readonly name: string
  readonly level: 'cell' | 'base' | 'ward' | 'district' | 'province' | 'centre'
  readonly superior: string | null
  /** True for a committee whose people do not work here: its acts are entered from its documents. */
  readonly external: boolean
  readonly from: LocalDate
  readonly to: LocalDate | null
  /** What it was called and whose it was before, oldest first; absent where nothing has changed. */
  readonly earlierNames?: readonly Earlier<'name', string>[]
  readonly earlierSuperiors?: readonly Earlier<'superior', string | null>[]
  /** Who came after it, and which of them took its open files. */
  readonly successors?: readonly string[]
  readonly openFilesTo?: string | null
  /** Nhiệm kỳ, oldest first. */
  readonly terms?: readonly Period[]
}

/** What held before something else did, up to and including its last day. */
export type Earlier<Key extends string, Value> = { readonly [K in Key]: Value } & { readonly to: LocalDate }

export interface Body {
  readonly id: string
  readonly committee: string
  readonly name: string
  readonly kind: 'advisory' | 'inspection' | 'internal-affairs' | 'organisation' | 'propaganda' | 'front'
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly earlierNames?: readonly Earlier<'name', string>[]
  /** The body that goes on with its work. */
  readonly successor?: string | null
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
  /** Under which words of d2.k3 the office falls (d1.k2); absent where nobody has said it. */
  readonly cadreUnder?: CadreKind | undefined
  /** Where another holds it and lets this person do named acts in it (ủy quyền). */
  readonly lent?: { readonly delegation: string; readonly holder: string; readonly acts: readonly string[] } | undefined
}

/** By a paper, the holder of a position lets another person do named acts in it. */
export interface Delegation extends Period {
  readonly id: string
  readonly position: string
  readonly person: string
  readonly acts: readonly string[]
  readonly paper: { readonly number: string; readonly date: LocalDate }
}

/** The three kinds of cadre that d2.k3 tells apart. */
export const CADRE_KINDS = ['political-system', 'state-enterprise', 'public-service-unit'] as const
export type CadreKind = (typeof CADRE_KINDS)[number]

export interface Person {
  readonly id: string
  readonly name: string
  /** The committee that manages this cadre (d4.k1). */
  readonly managedBy: string | null
  /** By whom he was managed before, oldest first. */
  readonly earlierManagers?: readonly Earlier<'managedBy', string | null>[]
}

export interface OrganisationData {
  readonly committees: readonly Committee[]
  readonly bodies: readonly Body[]
  readonly people: readonly Person[]
  readonly positions: readonly Position[]
  /** Absent where nobody has delegated anything. */
  readonly delegations?: readonly Delegation[]
}

export type CollectiveBody = 'standingCommittee' | 'executiveCommittee'

/** Questions that the rules ask about who is who on a day. */
export interface Organisations {
  /** What the answers are made from. */
  readonly data: OrganisationData
  committee(id: string): Committee | undefined
  body(id: string): Body | undefined
  person(id: string): Person | undefined
  /** What a committee or a body was called on a day; what a person is called. */
  nameOf(kind: 'committee' | 'body' | 'person', id: string, on: LocalDate): string | undefined
  /** The committees whose open files came to this one, and to those in turn, up to a day. */
  predecessors(committee: string, on: LocalDate): readonly string[]
  /** The committee directly above, on a day; null at the top. */
  superior(committee: string, on: LocalDate): string | null
  /** All the committees above, nearest first. */
  chainAbove(committee: string, on: LocalDate): readonly string[]
  /** Those who hold one of the posts in a committee on a day. */
  holders(committee: string, posts: readonly PostName[], on: LocalDate): readonly Position[]
  /** The positions of others in which a person may do named acts on a day, as long as they hold them. */
  lentTo(person: string, on: LocalDate): readonly Position[]
  /** Every position that a person holds on a day. */
  positionsOf(person: string, on: LocalDate): readonly Position[]
  /** Every position that a person has held, holds or will hold. */
  everHeldBy(person: string): readonly Position[]
  /** Every position in a committee, whenever it is held. */
  everHeldIn(committee: string): readonly Position[]
  /** The members of a collective on a day, each person once. */
  members(committee: string, body: CollectiveBody, on: LocalDate): readonly string[]
  /** The committee that manages a cadre on a day. */
  managedBy(person: string, on: LocalDate): string | null
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

/** The value on a day: the first of the earlier ones that had not ended by then, or the present one. */
const valueOn = <Item extends { readonly to: LocalDate }, Value>(earlier: readonly Item[] | undefined, on: LocalDate, value: (item: Item) => Value, present: Value): Value => {
  const then = earlier?.find(({ to }) => on <= to)
  return then === undefined ? present : value(then)
}

/** Builds the answers once; every question afterwards is a look-up. */
export const organisationsFrom = (data: OrganisationData): Organisations => answersFrom(data, registerOf(data))

/** The answers that data and its register give. */
export function answersFrom(data: OrganisationData, { committees, bodies, people, ofCommittee, ofPerson }: Register): Organisations {
  const superior = (id: string, on: LocalDate): string | null => {
    const committee = committees.get(id)
    if (!committee) return null
    const above = committees.get(valueOn(committee.earlierSuperiors, on, (then) => then.superior, committee.superior) ?? '')
    return above && holdsOn(above, on) ? above.id : null
  }
  const chainAbove = (id: string, on: LocalDate): readonly string[] => {
    const above = superior(id, on)
    return above === null ? [] : [above, ...chainAbove(above, on)]
  }
  const holders = (committee: string, posts: readonly PostName[], on: LocalDate): readonly Position[] =>
    (ofCommittee.get(committee) ?? []).filter((position) => posts.includes(position.post) && holdsOn(position, on))

  const managerOn = (id: string, on: LocalDate): string | null => {
    const person = people.get(id)
    return person ? valueOn(person.earlierManagers, on, (then) => then.managedBy, person.managedBy) : null
  }
  const predecessors = (id: string, on: LocalDate): readonly string[] => {
    const before = data.committees.filter(({ openFilesTo, to }) => openFilesTo === id && to !== null && to < on)
    return before.flatMap((one) => [one.id, ...predecessors(one.id, on)])
  }

  return {
    data,
    nameOf(kind, id, on) {
      if (kind === 'person') return people.get(id)?.name
      const found: Committee | Body | undefined = kind === 'committee' ? committees.get(id) : bodies.get(id)
      return found && valueOn(found.earlierNames, on, (then) => then.name, found.name)
    },
    predecessors,
    lentTo: (borrower, on) =>
      (data.delegations ?? [])
        .filter((delegation) => delegation.person === borrower && holdsOn(delegation, on))
        .flatMap(({ id: delegation, position: of, acts }) =>
          data.positions.filter(({ id, ...held }) => id === of && holdsOn(held, on)).map((position) => ({ ...position, lent: { delegation, holder: position.person, acts } })),
        ),
    managedBy: managerOn,
    committee: (id) => committees.get(id),
    body: (id) => bodies.get(id),
    person: (id) => people.get(id),
    superior,
    chainAbove,
    holders,
    everHeldBy: (person) => ofPerson.get(person) ?? [],
    everHeldIn: (committee) => ofCommittee.get(committee) ?? [],
    positionsOf: (person, on) => (ofPerson.get(person) ?? []).filter((position) => holdsOn(position, on)),
    members: (committee, body, on) => [
      ...new Set(holders(committee, COLLECTIVE_POSTS[body], on).map((position) => position.person)),
    ],
    managerOf: (group, on) => {
      const chains = group.map((id) => {
        const own = managerOn(id, on)
        return own !== null ? [own, ...chainAbove(own, on)] : []
      })
      const [first, ...others] = chains
      return first?.find((candidate) => others.every((chain) => chain.includes(candidate)))
    },
  }
}
