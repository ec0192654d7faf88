import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { ensureDemoCases } from '../demo/ensure-demo-cases.ts'
import { ensureDemoModel } from '../demo/ensure-demo-model.ts'
import { ensureDemoOpinions } from '../demo/ensure-demo-opinions.ts'
import { ensureDemoOrganisation } from '../demo/ensure-demo-organisation.ts'
import { resourcesOn } from '../use-cases/resources.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { inForceCache } from '../in-force/in-force-cache.ts'
import { rebuildReadModels } from './rebuild-read-models.ts'
import { readModelText } from './testing/read-model-text.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
  await ensureDemoOrganisation(database, systemClock.read())
  const resources = resourcesOn(database, systemClock)
  await ensureDemoCases(resources)
  await ensureDemoModel(resources)
  await ensureDemoOpinions(resources)
})
afterAll(() => database.drop())

describe('Dựng lại danh sách từ sự kiện', () => {
  test('giống từng chữ với những gì đã ghi cùng từng việc', async () => {
    const before = await readModelText(database.owner)
    expect(before).toContain('minh-hoa-24')
    const { rows } = await database.owner.query<{ cases: number }>('select count(*)::int as cases from case_summary')
    expect(await rebuildReadModels(database.write, await inForceCache(database.read).at(0))).toBe(rows[0]?.cases)
    expect(await readModelText(database.owner)).toBe(before)
  })

  test('điều đã công khai và ý kiến của Nhân dân cũng được dựng lại, lời của người gửi vẫn còn', async () => {
    const before = await readModelText(database.owner)
    const words = async () => (await database.owner.query('select opinion, says, name from comment_words order by opinion')).rows
    const sent = await words()
    expect(sent).toHaveLength(2)
    await database.owner.query(`update publication set content = '{}'; update public_opinion set shown = false, open = false`)
    await rebuildReadModels(database.write, await inForceCache(database.read).at(0))
    expect(await readModelText(database.owner)).toBe(before)
    expect(await words()).toEqual(sent)
  })

  test('chữa được những dòng đã hỏng', async () => {
    const before = await readModelText(database.owner)
    await database.owner.query(`delete from duty where case_id = 'minh-hoa-03'; update case_summary set title = 'hỏng', stage = 'closed'; delete from case_visibility`)
    expect(await readModelText(database.owner)).not.toBe(before)
    await rebuildReadModels(database.write, await inForceCache(database.read).at(0))
    expect(await readModelText(database.owner)).toBe(before)
  })
})
