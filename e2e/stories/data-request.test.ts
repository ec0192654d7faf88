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
    await page.goto('/quan-tri/nguoi/canbo.phuong')
    await page.getByRole('link', { name: 'Sửa điều ghi sai' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Sửa thời gian, nhóm của chức danh' }).waitFor()
    await page.getByRole('textbox', { name: 'Ngày đầu đúng' }).fill('01/02/2021')
    await page.getByRole('textbox', { name: 'Lý do' }).fill('Quyết định ghi ngày 01/02/2021')
    expect(await accessibilityFaults(page)).toEqual([])
    await keyScreen(page, 'data-request/correct-position')
    await page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click()
    await sees(page, 'từ ngày 01/02/2021; trước đây ghi từ ngày')
    await page.getByRole('button', { name: 'Sửa thời gian, nhóm của chức danh', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Đã sửa chức danh' }).waitFor()
    await page.goto('/quan-tri/yeu-cau-du-lieu')
    await page.getByRole('textbox', { name: 'Đã sửa gì' }).fill('Đã sửa theo giấy khai sinh')
    await page.getByRole('button', { name: 'Trả lời: đã sửa' }).click()
    await page.getByRole('textbox', { name: 'Đã sửa gì' }).waitFor({ state: 'detached' })
  })
  await as('canbo.phuong', async (page) => {
    await page.goto('/tai-khoan/du-lieu')
    await sees(page, 'Đã sửa: Đã sửa theo giấy khai sinh')
  })
})
