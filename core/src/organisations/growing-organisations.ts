import { answersFrom, type OrganisationData, type Organisations, type Position } from './organisations.ts'
import { registerOf } from './register.ts'

/** Items that come into an organisation; none of them is there yet. */
export type NewItems = Partial<Pick<OrganisationData, 'committees' | 'bodies' | 'people' | 'positions'>>

export interface GrowingOrganisations {
  /** Answers by what has been added so far, its data included. */
  readonly organisations: Organisations
  add(items: NewItems): void
}

/**
 * An organisation to which thousands of items are added one by one while questions are asked of it. Building the answers
 * anew for each would take as long as all that is there already; here an item costs the same however many there are.
 */
export function growingOrganisations(before: OrganisationData): GrowingOrganisations {
  const own = { committees: [...before.committees], bodies: [...before.bodies], people: [...before.people], positions: [...before.positions] }
  const data = { ...before, ...own }
  const register = registerOf(data)
  return {
    organisations: answersFrom(data, register),
    add({ committees = [], bodies = [], people = [], positions = [] }) {
      for (const committee of committees) addTo(own.committees, register.committees, committee)
      for (const body of bodies) addTo(own.bodies, register.bodies, body)
      for (const person of people) addTo(own.people, register.people, person)
      for (const position of positions) {
        own.positions.push(position)
        addUnder(register.ofCommittee, position.committee, position)
        addUnder(register.ofPerson, position.person, position)
      }
    },
  }
}

function addTo<Item extends { readonly id: string }>(list: Item[], byId: Map<string, Item>, item: Item): void {
  list.push(item)
  byId.set(item.id, item)
}

function addUnder(groups: Map<string, Position[]>, key: string, position: Position): void {
  const group = groups.get(key)
  if (group) group.push(position)
  else groups.set(key, [position])
}
