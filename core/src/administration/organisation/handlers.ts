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
