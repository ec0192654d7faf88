import type { NewItems } from '../../organisations/growing-organisations.ts'
import type { OrganisationData } from '../../organisations/organisations.ts'
import type { LocalDate } from '../../time/index.ts'
import type { OrganisationEventData, OrganisationEventType } from './event.ts'

/** How one kind of event changes the organisation. */
export type OrganisationHandler<Type extends OrganisationEventType> = (
  known: OrganisationData,
  event: { readonly on: LocalDate; readonly data: OrganisationEventData[Type] },
) => Partial<OrganisationData>

/** The handlers of the events that one act owns. */
export type OrganisationHandlers<Types extends OrganisationEventType> = { readonly [Type in Types]: OrganisationHandler<Type> }

/** The same list with one item in a new form; every other stays the very same. */
export const changed = <Item extends { readonly id: string }>(items: readonly Item[], id: string, change: (item: Item) => Item): readonly Item[] =>
  items.map((item) => (item.id === id ? change(item) : item))

/** The handler of an event that adds items and changes none; it says which, so that a long list need not copy all the others. */
export const adding = <Data>(added: (data: Data) => NewItems) =>
  Object.assign((known: OrganisationData, { data }: { readonly data: Data }): NewItems => joined(known, added(data)), { added })

const joined = (known: OrganisationData, items: NewItems): NewItems => ({
  ...(items.committees && { committees: [...known.committees, ...items.committees] }),
  ...(items.bodies && { bodies: [...known.bodies, ...items.bodies] }),
  ...(items.people && { people: [...known.people, ...items.people] }),
  ...(items.positions && { positions: [...known.positions, ...items.positions] }),
})
