import type { Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { CALLBACK } from '../../server/src/identity/journey.ts'
import { singleSignOnWith } from '../../server/src/identity/single-sign-on.ts'
import { CLIENT_SECRET, startProvider, type RunningProvider } from '../../server/src/identity/testing/start-provider.ts'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { administrationPage } from '../pages/administration-page.ts'
import { providerPage } from '../pages/provider-page.ts'
import { sees } from '../pages/sees.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { nameOfPerson } from '../program/name-of-person.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const LABEL = 'Đăng nhập bằng cổng của tỉnh'

let provider: RunningProvider | undefined
const { as, asStranger } = storyForThisFile('05/01/2026', 'illustrative-tree', async (origin) => {
  provider = await startProvider(origin + CALLBACK)
  return singleSignOnWith({ issuer: provider.issuer, clientId: 'dam-lam', clientSecret: CLIENT_SECRET, label: LABEL })
})
afterAll(() => provider?.stop())

/** Whoever this is at the provider; nothing there says who it is here. */
const THERE = 'so-hieu-4711'

/** Comes in at the button of the sign-in page. */
async function comesIn(page: Page) {
  await providerPage(page).comes()
  await signInPage(page).elsewhere(LABEL)
  await providerPage(page).signIn(THERE)
}

describe('Đăng nhập một lần', () => {
  let link = ''

  test('người quản trị cấp liên kết; nơi ấy nói tên gì cũng chưa ai vào được', async () => {
    await as('quantri', async (page) => {
      const administration = administrationPage(page)
      await administration.openPerson(nameOfPerson('canbo.phuong'))
      await administration.begin('Cấp liên kết đặt mật khẩu')
      await administration.choose('Gỡ mã xác thực và khóa truy cập đã mất', 'Không, chỉ cần đặt mật khẩu')
      await administration.write('Lý do, văn bản làm căn cứ', 'Cơ quan dùng đăng nhập một lần')
      await administration.does('Cấp liên kết đặt mật khẩu', 'Đã cấp liên kết đặt mật khẩu')
      link = await administration.link()
    })
    await asStranger(async (page) => {
      await page.goto('/dang-nhap')
      await providerPage(page).comes()
      await signInPage(page).elsewhere(LABEL)
      await providerPage(page).signIn('canbo.phuong')
      await sees(page, 'Chưa đăng nhập được')
      await accessible(page)
      await keyScreen(page, 'single-sign-on/nobody')
    })
  })

  test('người nhận liên kết gắn đăng nhập một lần thay cho mật khẩu, và vào ngay', () =>
    asStranger(async (page) => {
      await page.goto(link)
      await sees(page, 'Hoặc không đặt mật khẩu')
      await accessible(page)
      await keyScreen(page, 'single-sign-on/link')
      await providerPage(page).comes()
      await page.getByRole('button', { name: 'Gắn đăng nhập một lần' }).click()
      await providerPage(page).signIn(THERE)
      await page.getByRole('heading', { level: 1, name: 'Tài khoản' }).waitFor()
      await sees(page, 'Tài khoản không có mật khẩu; muốn bỏ đăng nhập một lần thì đặt mật khẩu trước.')
      await accessible(page)
      await keyScreen(page, 'single-sign-on/bound')
    }))

  test('người đứng đầu thấy ngay cách vào mới', () =>
    as('bithu.phuong', async (page) => {
      await page.goto('/thay-doi-to-chuc')
      await sees(page, 'dùng liên kết được đưa tận tay để gắn đăng nhập một lần')
    }))

  test('đăng nhập ở nơi khác rồi về đúng trang định mở', () =>
    asStranger(async (page) => {
      await page.goto('/de-xuat')
      await signInPage(page).stands()
      await accessible(page)
      await keyScreen(page, 'single-sign-on/sign-in')
      await comesIn(page)
      await page.getByRole('heading', { level: 1, name: 'Đề xuất' }).waitFor()
    }))

  test('đổi nơi nhận thư không cần mật khẩu: xác nhận bằng đăng nhập một lần, điều đã gõ còn nguyên', () =>
    asStranger(async (page) => {
      await page.goto('/tai-khoan')
      await comesIn(page)
      const mail = page.getByRole('region', { name: 'Nhận lời nhắc qua thư' })
      const address = mail.getByLabel('Địa chỉ thư điện tử')
      await address.fill('de.nguyen@coquan.example')
      expect(await mail.getByLabel('Mật khẩu của bạn').count()).toBe(0)
      await accessible(page)
      await keyScreen(page, 'single-sign-on/asks-to-confirm')
      await mail.getByRole('button', { name: 'Xác nhận bằng đăng nhập một lần' }).click()
      await providerPage(page).signInAgain(THERE)
      await sees(page, 'Đã xác nhận là bạn')
      expect(await address.inputValue()).toBe('de.nguyen@coquan.example')
      await accessible(page)
      await keyScreen(page, 'single-sign-on/confirmed')
      await mail.getByRole('button', { name: 'Ghi nơi nhận thư' }).click()
      await sees(page, 'Đã ghi nơi nhận thư')
      await mail.getByRole('button', { name: 'Xác nhận bằng đăng nhập một lần' }).waitFor()
    }))

  test('người khác đăng nhập ở nơi ấy thì không xác nhận được, trang nói rõ', () =>
    asStranger(async (page) => {
      await page.goto('/tai-khoan')
      await comesIn(page)
      const password = page.getByRole('region', { name: 'Mật khẩu', exact: true })
      await password.getByRole('button', { name: 'Xác nhận bằng đăng nhập một lần' }).click()
      await providerPage(page).signIn('nguoi-khac')
      await sees(page, 'Chưa xác nhận được là bạn')
      await accessible(page)
      await keyScreen(page, 'single-sign-on/not-confirmed')
    }))
})
