import { afterAll, describe, test } from 'vitest'
import { CALLBACK } from '../../server/src/identity/sign-in-elsewhere.ts'
import { singleSignOnWith } from '../../server/src/identity/single-sign-on.ts'
import { CLIENT_SECRET, startProvider, type RunningProvider } from '../../server/src/identity/testing/start-provider.ts'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { providerPage } from '../pages/provider-page.ts'
import { sees } from '../pages/sees.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const LABEL = 'Đăng nhập bằng cổng của tỉnh'

let provider: RunningProvider | undefined
const { asStranger } = storyForThisFile('05/01/2026', 'illustrative-tree', async (origin) => {
  provider = await startProvider(origin + CALLBACK)
  return singleSignOnWith({ issuer: provider.issuer, clientId: 'dam-lam', clientSecret: CLIENT_SECRET, claim: 'preferred_username', label: LABEL })
})
afterAll(() => provider?.stop())

describe('Đăng nhập một lần', () => {
  test('đăng nhập ở nơi khác rồi về đúng trang định mở', () =>
    asStranger(async (page) => {
      await page.goto('/de-xuat')
      await signInPage(page).stands()
      await accessible(page)
      await keyScreen(page, 'single-sign-on/sign-in')
      await providerPage(page).comes()
      await signInPage(page).elsewhere(LABEL)
      await providerPage(page).signIn('canbo.phuong')
      await page.getByRole('heading', { level: 1, name: 'Đề xuất' }).waitFor()
    }))

  test('người không có tài khoản ở đây thì được báo, không lập tài khoản', () =>
    asStranger(async (page) => {
      await page.goto('/dang-nhap')
      await providerPage(page).comes()
      await signInPage(page).elsewhere(LABEL)
      await providerPage(page).signIn('nguoi-la')
      await sees(page, 'Chưa đăng nhập được')
      await accessible(page)
      await keyScreen(page, 'single-sign-on/nobody')
    }))
})
