import { demoOrganisations } from '@dam-lam/core/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { act, drafted } from '../http/testing/case-road.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { childProgram } from '../testing/child-program.ts'
import { tellDue } from './tell-due.ts'

const LATER = '2023-12-01T02:00:00.000Z'
const clock: Clock = { read: () => momentOf(new Date('2022-12-14T02:00:00.000Z')) }

let server: TestServer
beforeAll(async () => {
  server = await startTestServer(clock)
  const desk = await server.as('canbo.phuong')
  for (const _ of [1, 2]) await act(await drafted(desk), desk, 'submit', {})
})
afterAll(() => server.stop())

/** A server's jobs alone. It kills itself at one await of its way to the database: before a statement goes out, or after its answer has come. */
const program = (step: number): string => `
  import pg from 'pg'
  let left = ${step}
  const next = () => { if ((left -= 1) === 0) process.kill(process.pid, 'SIGKILL') }
  const query = pg.Client.prototype.query
  pg.Client.prototype.query = function (...given) {
    next()
    const answer = query.apply(this, given)
    return answer instanceof Promise ? answer.then((value) => (next(), value)) : answer
  }
  const { openPools } = await import('../database/pools.ts')
  const { ownLogins } = await import('../database/serving-roles.ts')
  const { resourcesOn } = await import('../use-cases/resources.ts')
  const { momentOf } = await import('../clock.ts')
  const { ownJobs } = await import('./own-jobs.ts')
  const { startJobs } = await import('./start-jobs.ts')
  const url = ${JSON.stringify(server.database.ownerUrl)}
  const pools = openPools(url, ownLogins(url, ${JSON.stringify(inject('testCluster').secret)}))
  const resources = resourcesOn(pools, { read: () => momentOf(new Date(${JSON.stringify(LATER)})) })
  const jobs = ownJobs(resources).map(({ name, work }) => ({ name, work: () => work().then(() => console.log('done ' + name)) }))
  await startJobs(pools.jobs, jobs, (what, error) => console.error(what, error))`

const notices = async (): Promise<readonly string[]> => {
  const { rows } = await server.database.owner.query<{ line: string }>(`select concat_ws(' ', case_id, duty, rung, day, due_on, post) as line from notice order by id`)
  return rows.map(({ line }) => line)
}

test('ngắt ở từng chỗ chờ của việc nhắc: không mất, không nhắc hai lần, vẫn đúng thứ tự', { timeout: 900_000 }, async () => {
  let kills = 0
  for (let done = false; !done; ) {
    const child = childProgram(program(kills + 1), new URL('.', import.meta.url))
    done = await child.line().then(
      () => true,
      () => false,
    )
    await child.killHard()
    kills += Number(!done)
  }
  expect(kills).toBeGreaterThanOrEqual(20)
  const told = await notices()
  expect(told).toHaveLength(14)
  expect(new Set(told).size).toBe(14)
  const days = told.map((line) => line.split(' ')[3] ?? '')
  expect(days).toEqual(days.toSorted())
  expect(await tellDue(server.database.jobs, demoOrganisations, momentOf(new Date(LATER)))).toBe(0)
})
