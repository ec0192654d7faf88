import { organisationsFrom } from '@dam-lam/core'
import { GROUP_OF, type Mark } from './policy.ts'
import { DEMO_ORGANISATION } from '../../demo/demo-organisation.ts'
import { openSession } from '../../identity/session.ts'
import { momentOf, type Clock } from '../../clock.ts'
import { caseEventOf } from '../../cases/case-events.ts'
import { testClient, type TestClient } from '../testing/test-client.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { tellDue } from '../../jobs/tell-due.ts'
import { tellStories, type Story } from './stories.ts'

/** Somebody who asks; null has not signed in. */
export interface Caller {
  readonly person: string | null
  readonly client: TestClient
}

/** An event as it is kept: what its hash is salted with may be read only by whoever may read all of it. */
export interface KeptEvent extends Mark {
  readonly story: string
  readonly place: number
  readonly type: string
  readonly salt: string
}

/** One server, one database, everybody of the illustrative tree, and a case for every way of standing. */
export interface World {
  readonly server: TestServer
  readonly callers: readonly Caller[]
  readonly stories: readonly Story[]
  readonly events: readonly KeptEvent[]
  /** How many statements the database has been sent since the server started. */
  readonly statements: () => number
}

/** The clock stands still, so that no session grows old while the matrix is run. */
const NOON = momentOf(new Date('2026-03-10T05:00:00.000Z'))
const STANDING: Clock = { read: () => NOON }

export async function beginWorld(): Promise<World> {
  const server = await startTestServer(STANDING)
  const statements = countStatements(server)
  const people = await Promise.all(DEMO_ORGANISATION.people.map(({ id }) => callerNamed(server, id)))
  const callers = [...people, { person: null, client: testClient(server.app) }]
  const as = async (person: string): Promise<TestClient> => callerIn(callers, person).client
  const stories = await tellStories({ as, today: NOON.today })
  await tellEverything(server)
  return { server, callers, stories, events: await eventsOf(server, stories), statements }
}

/** A year on, everybody has been told of everything that nobody did. */
async function tellEverything({ database }: TestServer): Promise<void> {
  await tellDue(database.jobs, organisationsFrom(DEMO_ORGANISATION), momentOf(new Date('2027-03-10T05:00:00.000Z')))
}

export function callerIn(callers: readonly Caller[], person: string): Caller {
  const caller = callers.find((one) => one.person === person)
  if (!caller) throw new Error(`${person} is nobody of the illustrative tree`)
  return caller
}

async function callerNamed(server: TestServer, person: string): Promise<Caller> {
  const token = await openSession(server.database.write, person, { address: '127.0.0.1', userAgent: 'matrix', browser: undefined }, NOON)
  return { person, client: testClient(server.app, `damlam=${token}`) }
}

/** A connection tells that its queue has run empty: once for each statement, where each waits for the one before. */
function countStatements({ database }: TestServer): () => number {
  let count = 0
  for (const pool of [database.read, database.write]) pool.on('connect', (client) => void client.on('drain', () => void (count += 1)))
  return () => count
}

/** What brings a case before a committee begins a new round: each waits for a written reply of its own. */
const BEGINS_ROUND = ['PlanSubmitted', 'PlanResubmitted', 'PlanForwarded', 'BeyondCompetenceReported']

async function eventsOf({ database }: TestServer, stories: readonly Story[]): Promise<readonly KeptEvent[]> {
  const { rows } = await database.owner.query<{ id: string; place: number; text: string; salt: Buffer }>(
    `select substr(stream, 6) as id, position as place, text, salt from event where stream like 'case/%' order by stream, position`,
  )
  return stories.flatMap(({ id, name }) => {
    let round = 0
    return rows
      .filter((row) => row.id === id)
      .map(({ place, text, salt }) => {
        const event = caseEventOf(text)
        if (BEGINS_ROUND.includes(event.type)) round += 1
        const isReportUp = event.type === 'CollectiveDeliberated' && event.data.outcome === 'beyond-competence'
        const group = isReportUp ? ('report-up' as const) : GROUP_OF[event.type]
        return { story: name, place, type: event.type, salt: salt.toString('hex'), group, author: event.by.person, round }
      })
  })
}
