import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step } from '../../server/src/demo/demo-steps.ts'
import { accessibilityFaults } from '../browser/accessibility-faults.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { accountPage } from '../pages/account-page.ts'
import { sees } from '../pages/sees.ts'
import { PASSWORD } from '../program/story-server.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as, draft, follow, on, server } = storyForThisFile('05/01/2026')

test('Điều 7 khoản 1: văn phòng được nhắc, đọc, làm xong; thường trực được báo khi quá hạn', async () => {
  const caseId = await draft('canbo.phuong', planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-05')))
  await follow(caseId, step('canbo.phuong', 'submit', {}))
  await as('vanphong.phuong', async (page) => {
    await page.getByRole('link', { name: /^Thông báo$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor()
    await sees(page, 'Chưa có thông báo nào')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  on('12/01/2026')
  await server().tellDue()
  await as('vanphong.phuong', async (page) => {
    await page.getByRole('link', { name: 'Thông báo 2 chưa đọc' }).click()
    await sees(page, 'Đã quá hạn: Vào sổ công văn đến')
    await sees(page, 'Sắp hết hạn: Vào sổ công văn đến')
    expect(await accessibilityFaults(page)).toEqual([])
    await keyScreen(page, 'notices/page')
    await page.getByRole('button', { name: /^Đánh dấu đã đọc «Sắp hết hạn: Vào sổ công văn đến»/ }).click()
    await page.getByRole('link', { name: 'Thông báo 1 chưa đọc' }).waitFor()
    await page.getByRole('row', { name: /Đã quá hạn/ }).getByRole('link').click()
    await page.getByRole('link', { name: /^Thông báo$/ }).waitFor()
  })
  await as('bithu.phuong', async (page) => {
    await page.getByRole('link', { name: 'Thông báo 1 chưa đọc' }).click()
    await sees(page, 'Đã quá hạn, báo để chỉ đạo: Vào sổ công văn đến')
    expect(await accessibilityFaults(page)).toEqual([])
    await keyScreen(page, 'notices/phone')
  }, { screen: 'phone' })

  await follow(caseId, step('vanphong.phuong', 'register', { number: '12' }))
  await as('bithu.phuong', async (page) => {
    await page.getByRole('link', { name: /^Thông báo$/ }).click()
    await sees(page, 'Việc đã xong hoặc hạn đã đổi')
  })
})

test('văn thư ghi nơi nhận thư; người quản trị xem thư không gửi được', async () => {
  await as('vanphong.phuong', async (page) => {
    await page.goto('/tai-khoan')
    await sees(page, 'Chưa có địa chỉ: lời nhắc chỉ hiện ở mục Thông báo.')
    const account = accountPage(page)
    await account.setMailAddress('không phải thư', PASSWORD)
    await sees(page, 'Hãy viết một địa chỉ thư điện tử')
    await account.setMailAddress('vanthu@phuong.example', PASSWORD)
    await sees(page, 'Lời nhắc được gửi đến vanthu@phuong.example')
    await account.makeCalendarAddress(PASSWORD)
    await page.getByText(/\/api\/v1\/calendar\/[\w-]{43}\.ics$/).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await keyScreen(page, 'notices/account')
    await page.getByRole('button', { name: 'Thu hồi địa chỉ lịch' }).click()
    await sees(page, 'Chưa có địa chỉ. Chương trình lịch')
  })
  on('13/01/2026')
  await follow(await draft('canbo.phuong', planFor('fishingHarbour', ['canbo.phuong'], localDate('2026-01-13'))), step('canbo.phuong', 'submit', {}))
  await server().tellDue({ mail: true })
  await as('quantri', async (page) => {
    await page.goto('/quan-tri/thu-khong-gui-duoc')
    await sees(page, 'Không gửi được: người này chưa ghi địa chỉ ở mục Tài khoản')
    expect(await accessibilityFaults(page)).toEqual([])
    await keyScreen(page, 'notices/undelivered')
  })
})
