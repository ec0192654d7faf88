import { decide, draftCase, evolve, fold, officialCalendar, organisationAfter, organisationsFrom, type CaseFile, type Command } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { ensureDemoCases } from '../demo/ensure-demo-cases.ts'
import { ensureDemoOrganisation } from '../demo/ensure-demo-organisation.ts'
import { read } from '../event-store/event-store.ts'
import { NO_FILES } from '../files/file-keeping.ts'
import { organisationEventOf } from '../organisations/organisation-event.ts'
import { organisationCache } from '../organisations/organisation-cache.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { caseEventOf, plainText } from '../cases/case-events.ts'
import { DUTY_CONTEXT, VERSIONS } from '../cases/circumstances.ts'
import type { ReplayContext } from './replay-input.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await ensureDemoOrganisation(database, systemClock.read())
  await ensureDemoCases({ pools: database, clock: systemClock, organisations: organisationCache(database.read), files: NO_FILES })
})
afterAll(() => database.drop())

interface Batch {
  readonly stream: string
  readonly position: number
  readonly command: string
  readonly context: string
}

/** The case before its first event: the draft that was sent stands beside the decision. */
const begun = (id: string, draft: ReplayContext['draft']): CaseFile => (draft ? draftCase({ id, ...draft }) : fold(id, []))

describe('Xét lại điều đã quyết', () => {
  test('mỗi quyết định đã ghi, xét lại từ đầu vào của nó, cho đúng những sự kiện ấy', async () => {
    const { rows: batches } = await database.owner.query<Batch>(`select * from replay_input where stream like 'case/%' order by stream, position`)
    expect(batches.length).toBeGreaterThan(60)
    const organisation = await inTransaction(database.write, (client) => read(client, 'organisation'))

    for (const { stream, position, command, context } of batches) {
      const { events: kept } = await inTransaction(database.write, (client) => read(client, stream))
      const events = kept.map(({ text }) => caseEventOf(text))
      const { person, positions, today, enteredAt, draft, superior, files, mode, versions }: ReplayContext = JSON.parse(context)
      expect(versions).toEqual({ ...VERSIONS, organisation: 1 })
      const recorded = organisation.events.slice(0, versions.organisation).map(({ text }) => organisationEventOf(text))
      const organisations = organisationsFrom(organisationAfter(recorded))
      const before = events.slice(0, position - 1).reduce(evolve, begun(stream.slice('case/'.length), draft))
      expect(organisations.superior(before.competentCommittee, today)).toBe(superior)

      const again: Command = JSON.parse(command)
      const decision = decide(before, again, { ...DUTY_CONTEXT, calendar: officialCalendar, today, enteredAt, actor: { person, positions }, organisations, files, mode, edition: versions.edition })
      if (!decision.accepted) throw new Error(`${stream} ${position}: ${JSON.stringify(decision.refusals)}`)
      const then = events.slice(position - 1, position - 1 + decision.events.length)
      expect(decision.events.map(plainText)).toEqual(then.map(plainText))
    }
  })
})
