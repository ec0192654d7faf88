import { readFile } from 'node:fs/promises'
import { ownData } from '@dam-lam/contract'
import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step } from '../../server/src/demo/demo-steps.ts'
import { accessibilityFaults } from '../browser/accessibility-faults.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { accountPage } from '../pages/account-page.ts'
import { sees } from '../pages/sees.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as, draft, follow } = storyForThisFile('05/01/2026')

test('cán bộ xem, rồi tải về mọi dữ liệu đang giữ về mình', async () => {
  await follow(await draft('canbo.phuong', planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05'))), step('canbo.phuong', 'submit', {}))
  await as('canbo.phuong', async (page) => {
    await accountPage(page).open()
    await page.getByRole('link', { name: 'Dữ liệu về tôi' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dữ liệu về tôi' }).waitFor()
    await sees(page, 'Gửi kế hoạch')
    expect(await accessibilityFaults(page)).toEqual([])
    await keyScreen(page, 'own-data/page')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải về một tệp JSON' }).click()])
    expect(download.suggestedFilename()).toBe('du-lieu-ve-toi.json')
    const kept = ownData.parse(JSON.parse(await readFile(await download.path(), 'utf8')))
    expect(kept).toMatchObject({ person: { id: 'canbo.phuong' }, acts: [{ type: 'PlanSubmitted' }] })
   })
})
