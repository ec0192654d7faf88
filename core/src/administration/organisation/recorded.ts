import type { OrganisationData } from '../../organisations/organisations.ts'

/**
 * Whole items, new ones or known ones in a new form, recorded at once: how an organisation begins before anybody is
 * there who could do an administrative act.
 */
export interface RecordedEvents {
  readonly OrganisationRecorded: OrganisationData
}

const merged = <Item extends { readonly id: string }>(known: readonly Item[], recorded: readonly Item[]): readonly Item[] => [
  ...new Map([...known, ...recorded].map((item) => [item.id, item])).values(),
]

export const recordedHandlers = {
  OrganisationRecorded: (known: OrganisationData, { data }: { readonly data: OrganisationData }): OrganisationData => ({
    committees: merged(known.committees, data.committees),
    bodies: merged(known.bodies, data.bodies),
    people: merged(known.people, data.people),
    positions: merged(known.positions, data.positions),
  }),
}
