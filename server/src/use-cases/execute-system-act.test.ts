import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VERSIONS } from '../cases/circumstances.ts'
import { systemClock } from '../clock.ts'
import { ensureDemoCases } from '../demo/ensure-demo-cases.ts'
import { ensureDemoOrganisation } from '../demo/ensure-demo-organisation.ts'
import { NO_FILES } from '../files/file-keeping.ts'
import { organisationCache } from '../organisations/organisation-cache.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { executeSystemAct } from './execute-system-act.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await ensureDemoOrganisation(database, systemClock.read())
  await ensureDemoCases({ pools: database, clock: systemClock, organisations: organisationCache(database.read), files: NO_FILES })
})
afterAll(() => database.drop())

describe('Việc do hệ thống ghi', () => {
  test('hồ sơ không liên quan, hồ sơ không có: không ghi gì', async () => {
    const resources = { pools: database, clock: systemClock, organisations: organisationCache(database.read), files: NO_FILES }
    const command = { act: 'move-due-dates', data: { from: VERSIONS.calendar, to: VERSIONS.calendar, document: null } } as const
    expect(await executeSystemAct('minh-hoa-03', command, resources)).toEqual([])
    expect(await executeSystemAct('khong-co', command, resources)).toEqual([])
    const { rows } = await database.owner.query(`select from event where type = 'DueDateMoved'`)
    expect(rows).toEqual([])
  })
})
