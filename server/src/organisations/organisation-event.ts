import type { OrganisationData } from '@dam-lam/core'
import { readEventText } from '../event-store/event-text.ts'

/**
 * How committees, bodies, people and posts came to be what they are: each event carries whole items, new ones or known
 * ones in a new form. Nothing is deleted; what ends gets a last day. The number of events is the version of the whole.
 */
export interface OrganisationRecorded {
  readonly type: 'OrganisationRecorded'
  readonly data: OrganisationData
}

/** What a kept text of the stream `organisation` says. @throws Error for any other event */
export function organisationEventOf(text: string): OrganisationRecorded {
  const body = readEventText(text)
  if (!isRecorded(body)) throw new Error(`${body.type} is no event of the organisation`)
  return body
}

type Body = ReturnType<typeof readEventText>

const isRecorded = (body: Body): body is Body & OrganisationRecorded => body.type === 'OrganisationRecorded' && typeof body['data'] === 'object'

const NOTHING: OrganisationData = { committees: [], bodies: [], people: [], positions: [] }

const merged = <Item extends { readonly id: string }>(known: readonly Item[], recorded: readonly Item[]): readonly Item[] => [
  ...new Map([...known, ...recorded].map((item) => [item.id, item])).values(),
]

/** The organisation as a row of events leaves it; what a decision of that time is judged on again. */
export const organisationAfter = (events: readonly OrganisationRecorded[]): OrganisationData =>
  events.reduce(
    (known, { data }) => ({
      committees: merged(known.committees, data.committees),
      bodies: merged(known.bodies, data.bodies),
      people: merged(known.people, data.people),
      positions: merged(known.positions, data.positions),
    }),
    NOTHING,
  )
