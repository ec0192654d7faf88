import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step } from '../../server/src/demo/demo-steps.ts'
import { accessible } from '../browser/accessible.ts'
import { eventually } from '../browser/eventually.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { sees } from '../pages/sees.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as, draft, follow, on } = storyForThisFile('05/01/2026')

test('Điều 7 khoản 1: tỉnh thấy phường để quá hạn bao nhiêu việc, không thấy việc gì trong hồ sơ nào', async () => {
  const caseId = await draft('canbo.phuong', planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05')))
  await follow(caseId, step('canbo.phuong', 'submit', {}))
  on('12/01/2026')
  await as('bithu.tinh', async (page) => {
    await page.getByRole('link', { name: 'Bảng nghĩa vụ' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bảng nghĩa vụ' }).waitFor()
    const ownRules = page.getByRole('table', { name: 'Hạn theo quy định nội bộ của từng cấp ủy' })
    await ownRules.getByRole('row', { name: /^Đảng ủy phường .*lâu nhất 5 ngày/ }).waitFor()
    await page.getByRole('table', { name: 'Hạn theo Quy định', exact: true }).getByRole('row', { name: /^Cộng 3 cấp ủy/ }).waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain('neo đậu')
    await accessible(page)
    await keyScreen(page, 'duty-board/province')
    await page.getByRole('combobox', { name: 'Cấp ủy nào' }).selectOption('Có quá hạn')
    await page.getByRole('combobox', { name: 'Hạn theo' }).selectOption('Nội bộ')
    await eventually(() => ownRules.getByRole('row').count()).toBe(3)
    expect(new URL(page.url()).search).toContain('qua-han=co')
    await ownRules.getByRole('link', { name: /^Đảng ủy phường/ }).click()
    await sees(page, 'Về bảng của')
  })
  await as('vanphong.phuong', async (page) => {
    await page.goto('/bang-nghia-vu')
    await page.getByRole('link', { name: /^Xem danh sách việc của/ }).first().waitFor()
    await accessible(page)
    await keyScreen(page, 'duty-board/phone')
  }, { screen: 'phone' })
  await as('canbo.phuong', async (page) => {
    await page.goto('/bang-nghia-vu')
    await sees(page, 'Không có cấp ủy nào để theo dõi')
    expect(await page.getByRole('link', { name: 'Bảng nghĩa vụ' }).count()).toBe(0)
  })
})
