import { demoOrganisations } from '@dam-lam/core/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { act, drafted } from '../http/testing/case-road.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { tellDue } from './tell-due.ts'
import { killedAtEachAwait } from './testing/dying-program.ts'

const LATER = '2023-12-01T02:00:00.000Z'
const clock: Clock = { read: () => momentOf(new Date('2022-12-14T02:00:00.000Z')) }

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(clock)
  const desk = await server.as('canbo.phuong')
  for (const _ of [1, 2]) await act(await drafted(desk), desk, 'submit', {})
})
afterAll(() => server.stop())

/** A server's jobs alone, from their start until everything was told. */
const JOBS = `
  const { ownJobs } = await import('./own-jobs.ts')
  const { startJobs } = await import('./start-jobs.ts')
  const jobs = ownJobs(resources).map(({ name, work }) => ({ name, work: () => work().then(() => name === 'tell' && console.log('done')) }))
  await startJobs(pools.jobs, jobs, (what, error) => console.error(what, error))`

const notices = async (): Promise<readonly string[]> => {
  const { rows } = await server.database.owner.query<{ line: string }>(`select concat_ws(' ', case_id, duty, rung, day, due_on, post) as line from notice order by id`)
  return rows.map(({ line }) => line)
}

test('ngắt ở từng chỗ chờ của việc nhắc: không mất, không nhắc hai lần, vẫn đúng thứ tự', { timeout: 900_000 }, async () => {
  const kills = await killedAtEachAwait(server.database.ownerUrl, LATER, JOBS)
  expect(kills).toBeGreaterThanOrEqual(20)
  const told = await notices()
  expect(told).toHaveLength(14)
  expect(new Set(told).size).toBe(14)
  const days = told.map((line) => line.split(' ')[3] ?? '')
  expect(days).toEqual(days.toSorted())
  expect(await tellDue(server.database.jobs, demoOrganisations, momentOf(new Date(LATER)))).toBe(0)
})
