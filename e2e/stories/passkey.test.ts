import { describe, test } from 'vitest'
import { accessible } from '../browser/accessible.ts'
import { deviceWithPasskeys } from '../browser/device-with-passkeys.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { accountPage } from '../pages/account-page.ts'
import { sees } from '../pages/sees.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { PASSWORD } from '../program/story-server.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { as } = storyForThisFile('05/01/2026')

describe('Khóa truy cập', () => {
  test('thêm khóa, đăng xuất, đăng nhập bằng khóa mà không cần tên và mật khẩu, rồi bỏ khóa', () =>
    as('canbo.phuong', async (page) => {
      const device = await deviceWithPasskeys(page)
      const account = accountPage(page)
      await account.open()
      await account.addPasskey('Điện thoại của tôi', PASSWORD)
      await sees(page, 'Đã thêm khóa truy cập')
      await page.getByRole('rowheader', { name: 'Điện thoại của tôi' }).waitFor()
      await accessible(page)
      await keyScreen(page, 'passkey/added')

      await account.renamePasskey('Điện thoại của tôi', 'Điện thoại cũ', PASSWORD)
      await page.getByRole('rowheader', { name: 'Điện thoại cũ' }).waitFor()

      await account.addPasskey('Thêm lần nữa', PASSWORD)
      await sees(page, 'Thiết bị này đã có khóa')

      await page.getByRole('button', { name: 'Tài khoản' }).click()
      await page.getByRole('button', { name: 'Đăng xuất' }).click()
      await page.getByRole('link', { name: 'Đăng nhập' }).waitFor()
      await page.goto('/de-xuat')
      await signInPage(page).stands()
      await accessible(page)
      await keyScreen(page, 'passkey/sign-in')

      await device.ownerTouches(false)
      await signInPage(page).withPasskey()
      await sees(page, 'Thiết bị chưa xác nhận')
      await keyScreen(page, 'passkey/not-confirmed')
      await device.ownerTouches(true)
      await signInPage(page).withPasskey()
      await page.getByRole('heading', { level: 1, name: 'Đề xuất' }).waitFor()

      await account.open()
      await account.removePasskey(PASSWORD)
      await sees(page, 'Chưa có khóa truy cập nào.')
      await page.getByRole('button', { name: 'Tài khoản' }).click()
      await page.getByRole('button', { name: 'Đăng xuất' }).click()
      await page.getByRole('link', { name: 'Đăng nhập' }).waitFor()
      await page.goto('/dang-nhap')
      await signInPage(page).withPasskey()
      await sees(page, 'Khóa truy cập này không dùng được')
      await accessible(page)
    }))
})
