import { expect, test } from 'vitest'
import { accessibilityFaults } from '../browser/accessibility-faults.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { sees } from '../pages/sees.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as } = storyForThisFile('05/01/2026')

test('cán bộ yêu cầu sửa dữ liệu về mình; người quản trị trả lời, cán bộ đọc được câu trả lời', async () => {
  await as('canbo.phuong', async (page) => {
    await page.goto('/tai-khoan/du-lieu')
    await page.getByRole('button', { name: 'Gửi yêu cầu sửa' }).click()
    await sees(page, 'Hãy viết dữ liệu nào sai')
    await page.getByRole('textbox', { name: 'Dữ liệu nào sai' }).fill('Tên đệm của tôi ghi sai')
    await page.getByRole('button', { name: 'Gửi yêu cầu sửa' }).click()
    await sees(page, 'Đang chờ, trả lời trước hết ngày 07/01/2026')
    expect(await accessibilityFaults(page)).toEqual([])
    await keyScreen(page, 'data-request/asked')
  })
  await as('quantri', async (page) => {
    await page.goto('/quan-tri/yeu-cau-du-lieu')
    await sees(page, 'Tên đệm của tôi ghi sai')
    expect(await accessibilityFaults(page)).toEqual([])
    await keyScreen(page, 'data-request/to-answer')
    await page.getByRole('textbox', { name: 'Đã sửa gì' }).fill('Đã sửa theo giấy khai sinh')
    await page.getByRole('button', { name: 'Trả lời: đã sửa' }).click()
    await page.getByRole('textbox', { name: 'Đã sửa gì' }).waitFor({ state: 'detached' })
  })
  await as('canbo.phuong', async (page) => {
    await page.goto('/tai-khoan/du-lieu')
    await sees(page, 'Đã sửa: Đã sửa theo giấy khai sinh')
  })
})
