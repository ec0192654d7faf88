import { decide, decideSystem, draftCase, evolve, fold, organisationAfter, organisationsFrom, SYSTEM, type CaseEvent, type CaseFile, type Command, type SystemCommand } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { ensureDemoCases } from '../demo/ensure-demo-cases.ts'
import { ensureDemoOrganisation } from '../demo/ensure-demo-organisation.ts'
import { read } from '../event-store/event-store.ts'
import { organisationEventOf } from '../organisations/organisation-event.ts'
import { resourcesOn } from './resources.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { caseEventOf, plainText } from '../cases/case-events.ts'
import { decisionContext, systemContext } from '../cases/circumstances.ts'
import { inForceCache, inForceVersion } from '../in-force/in-force-cache.ts'
import type { InForce } from '../in-force/in-force.ts'
import type { ReplayContext } from './replay-input.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await ensureDemoOrganisation(database, systemClock.read())
  await ensureDemoCases(resourcesOn(database, systemClock))
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

/** What was in force when a decision was taken, by the versions that stand beside it. */
const inForceThen = (inForce: InForce, committee: string, { calendar, policy }: ReplayContext['versions']): InForce => ({
  ...inForce,
  calendars: inForce.calendars.upTo(inForce.calendars.identified(calendar).version),
  policies: inForce.policies.upTo(committee, policy),
})

function eventsOf(decision: ReturnType<typeof decide>): readonly CaseEvent[] {
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusals))
  return decision.events
}

describe('Xét lại điều đã quyết', () => {
  test('mỗi quyết định đã ghi, xét lại từ đầu vào của nó, cho đúng những sự kiện ấy', async () => {
    const { rows: batches } = await database.owner.query<Batch>(`select * from replay_input where stream like 'case/%' order by stream, position`)
    expect(batches.length).toBeGreaterThan(60)
    const organisation = await inTransaction(database.write, (client) => read(client, 'organisation'))

    const inForce = await inForceCache(database.read).at(await inForceVersion(database.read))

    for (const { stream, position, command, context } of batches) {
      const { events: stored } = await inTransaction(database.write, (client) => read(client, stream))
      const events = stored.map(({ text }) => caseEventOf(text))
      const { person, positions, today, enteredAt, draft, superior, files, mode, versions }: ReplayContext = JSON.parse(context)
      const recorded = organisation.events.slice(0, versions.organisation).map(({ text }) => organisationEventOf(text))
      const organisations = organisationsFrom(organisationAfter(recorded))
      const before = events.slice(0, position - 1).reduce(evolve, begun(stream.slice('case/'.length), draft))
      expect(organisations.superior(before.competentCommittee, today)).toBe(superior)

      const then = inForceThen(inForce, before.competentCommittee, versions)
      const moment = { instant: enteredAt, today }
      const decided =
        person === SYSTEM.person
          ? decideSystem(before, JSON.parse(command) as SystemCommand, systemContext(moment, { organisations }, then))
          : eventsOf(decide(before, JSON.parse(command) as Command, decisionContext({ person, positions, parties: [] }, moment, { organisations }, then, { files, mode })))
      const kept = events.slice(position - 1, position - 1 + decided.length)
      expect(decided.map(plainText)).toEqual(kept.map(plainText))
    }
  })
})
