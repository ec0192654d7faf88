import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { browserForThisFile } from '../browser/browser-for-this-file.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { registerPage } from '../pages/register-page.ts'
import { sees } from '../pages/sees.ts'
import { startDemoProgram, type DemoProgram } from '../program/demo-program.ts'

/* The program as `npm start` runs it, on a fresh folder: whoever tries it picks an account and looks around. */
const { withPage } = browserForThisFile()
let dataDir = ''
let program: DemoProgram | undefined
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dam-lam-demonstration-'))
  program = await startDemoProgram(dataDir)
})
afterAll(async () => {
  await program?.stop()
  await rm(dataDir, { recursive: true, force: true })
})

const as = (account: string, doing: (page: Page) => Promise<void>) =>
  withPage({ origin: program?.url ?? '', name: `demonstration-${account}` }, async (page) => {
    await page.goto('/')
    await page.getByRole('button', { name: new RegExp(`(^| )${account}$`) }).click()
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
    await doing(page)
  })

describe('Bản trình diễn', () => {
  test('trang đăng nhập nêu mọi tài khoản, chọn một là vào được', () =>
    withPage({ origin: program?.url ?? '', name: 'demonstration-sign-in' }, async (page) => {
      await page.goto('/dang-nhap')
      await sees(page, 'Các cấp ủy, chức danh và hồ sơ ở đây đều là minh họa.')
      await accessible(page)
      await keyScreen(page, 'demonstration/1-accounts')
    }))

  test.each(['vanphong.phuong', 'vanphong.tinh', 'vanphong.coso'])('%s mở từng hồ sơ trong sổ, không trang nào than phiền', { timeout: 180_000 }, (office) =>
    as(office, async (page) => {
      await registerPage(page).open()
      const { cases } = registerPage(page)
      await cases.first().waitFor()
      if (office === 'vanphong.phuong') await keyScreen(page, 'demonstration/2-register')
      for (const each of await cases.all()) await lookAround(page, each)
    }))

  test('tìm không cần dấu, không cần đúng thứ tự', () =>
    as('vanphong.phuong', async (page) => {
      await registerPage(page).open()
      await registerPage(page).search('bao tranh dau neo')
      await sees(registerPage(page).entry('Đăng ký chỗ neo đậu tránh bão qua tin nhắn').first(), 'neo đậu')
    }))

  test('việc của bí thư: quyết định một mình thì phải báo cáo ngay', () =>
    as('bithu.phuong', async (page) => {
      await sees(page, 'Báo cáo cấp trên về quyết định của người đứng đầu')
      await keyScreen(page, 'demonstration/3-duties-of-the-head')
      await accessible(page)
    }))

  test('được yêu cầu dừng thì dừng hẳn, không lỗi', async () => {
    expect(await program?.stop()).toBe(0)
    program = undefined
  })
})

async function lookAround(page: Page, entry: Locator): Promise<void> {
  await entry.click()
  await casePage(page).lookThrough()
  await registerPage(page).open()
  await entry.waitFor()
}
