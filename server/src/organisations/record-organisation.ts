import { evolveOrganisation, NO_ORGANISATION, type OrganisationData } from '@dam-lam/core'
import type { ClientBase, Pool } from 'pg'
import type { Moment } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { canonicalText } from '../event-store/canonical-text.ts'
import { append, read } from '../event-store/event-store.ts'
import { eventText } from '../event-store/event-text.ts'
import type { StreamHead } from '../event-store/stored-event.ts'
import { keepOrganisation } from './keep-organisation.ts'

/** Records whole items of the organisation, new or changed, in its stream and in its tables. @returns the new version */
export const recordOrganisation = (write: Pool, data: OrganisationData, by: string, moment: Moment): Promise<number> =>
  inTransaction(write, async (client) => recordItems(client, (await read(client, 'organisation')).head, data, by, moment))

/** The same inside a larger change, over the head on which it was decided. @throws StaleVersion */
export async function recordItems(client: ClientBase, head: StreamHead, data: OrganisationData, by: string, { instant, today }: Moment): Promise<number> {
  const type = 'OrganisationRecorded'
  const command = canonicalText({ act: 'record-organisation', data })
  await append(client, {
    stream: 'organisation',
    head,
    events: [{ type, on: today, text: eventText({ type, on: today, by, data }, instant) }],
    enteredAt: instant,
    replay: { command, context: canonicalText({ person: by, today }) },
  })
  await keepOrganisation(client, NO_ORGANISATION, evolveOrganisation(NO_ORGANISATION, { type, on: today, data }))
  return head.version + 1
}
