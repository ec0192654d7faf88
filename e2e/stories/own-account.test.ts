import { describe, expect, test } from 'vitest'
import { accessibilityFaults } from '../browser/accessibility-faults.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { accountPage } from '../pages/account-page.ts'
import { sees } from '../pages/sees.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { codeOf } from '../program/authenticator.ts'
import { signInOverHttp } from '../program/sign-in-over-http.ts'
import { PASSWORD } from '../program/story-server.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as, asStranger, on, today, server } = storyForThisFile('05/01/2026')

describe('Tài khoản của mình', () => {
  test('bật mã xác thực, rồi đăng nhập bằng mật khẩu và mã; mất điện thoại thì dùng mã dự phòng', async () => {
    let key = ''
    let recoveryCodes: string[] = []
    await as('canbo.phuong', async (page) => {
      const account = accountPage(page)
      await account.open()
      await keyScreen(page, 'own-account/as-it-stands')
      key = await account.askForKey(PASSWORD)
      await keyScreen(page, 'own-account/key')
      expect(await accessibilityFaults(page)).toEqual([])
      await account.confirm(codeOf(key, today()))
      await sees(page, 'Đã bật. Hãy ghi lại mười mã dự phòng này')
      recoveryCodes = await account.recoveryCodes()
      expect(recoveryCodes).toHaveLength(10)
      await keyScreen(page, 'own-account/recovery-codes')
    })

    on('06/01/2026')
    for (const code of [codeOf(key, today()), recoveryCodes[0] ?? '']) {
      await asStranger(async (page) => {
        await page.goto('/de-xuat')
        const form = signInPage(page)
        await form.signIn('canbo.phuong', PASSWORD)
        await form.giveCode('000000')
        await sees(page, 'Mã không đúng hoặc đã dùng')
        expect(await accessibilityFaults(page)).toEqual([])
        await keyScreen(page, 'own-account/wrong-code')
        await form.giveCode(code)
        await page.getByRole('heading', { level: 1, name: 'Đề xuất' }).waitFor()
      })
    }
  })

  test('đăng xuất một nơi khác, rồi đổi mật khẩu', () =>
    as('bithu.phuong', async (page) => {
      await signInOverHttp(server().origin, 'bithu.phuong')
      const account = accountPage(page)
      await account.open()
      await keyScreen(page, 'own-account/two-places')
      await account.leaveOtherPlace()
      await account.changePassword(PASSWORD, 'ngắn quá')
      await sees(page, 'Quá ngắn; ít nhất 12 ký tự.')
      await account.changePassword(PASSWORD, 'bốn con trâu gặm cỏ')
      await sees(page, 'Đã đổi mật khẩu')
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'own-account/password-changed')
    }))
})
