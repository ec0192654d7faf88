import type { Body, Committee, OrganisationData, Person, Position } from './organisations.ts'

/** Where to find each thing of an organisation. */
export interface Register {
  readonly committees: ReadonlyMap<string, Committee>
  readonly bodies: ReadonlyMap<string, Body>
  readonly people: ReadonlyMap<string, Person>
  readonly ofCommittee: ReadonlyMap<string, readonly Position[]>
  readonly ofPerson: ReadonlyMap<string, readonly Position[]>
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [item.id, item]))

/** A new register, which belongs to whoever asked for it. */
export const registerOf = ({ committees, bodies, people, positions }: OrganisationData) => ({
  committees: byId(committees),
  bodies: byId(bodies),
  people: byId(people),
  ofCommittee: Map.groupBy(positions, ({ committee }) => committee),
  ofPerson: Map.groupBy(positions, ({ person }) => person),
})
