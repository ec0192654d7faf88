import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { accessibilityFaults } from '../browser/accessibility-faults.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { administrationPage } from '../pages/administration-page.ts'
import { firstStartPage } from '../pages/first-start-page.ts'
import { sees } from '../pages/sees.ts'
import { signInPage } from '../pages/sign-in-page.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { asStranger, server } = storyForThisFile('05/01/2026', 'nobody')

const PASSWORD = 'bốn con trâu gặm cỏ'
const WARD = 'Đảng ủy phường Cẩm Thành'

/** Somebody signed in with the own password. */
const signedIn = (username: string, doing: (page: Page) => Promise<void>) =>
  asStranger(async (page) => {
    await page.goto('/dang-nhap')
    await signInPage(page).signIn(username, PASSWORD)
    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
    await doing(page)
  })

describe('Từ cơ sở dữ liệu trống đến người đầu tiên đăng nhập', () => {
  let link = ''

  test('lập cấp ủy đầu tiên và người quản trị bằng liên kết in ra lúc khởi động', () =>
    asStranger(async (page) => {
      await page.goto(await server().firstStartLink())
      const answers = {
        name: 'Nguyễn Thị Quản Trị', username: 'quantri', password: PASSWORD, committee: WARD, level: 'Cấp xã, phường', since: '01/07/2025', superior: 'Tỉnh ủy', superiorLevel: 'Cấp tỉnh',
      }
      const form = firstStartPage(page)
      await form.fillIn(answers)
      await form.begin()
      await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()
    }))

  test('người quản trị thêm văn thư, ghi nhận chức danh, cấp liên kết và in phiếu', () =>
    signedIn('quantri', async (page) => {
      const administration = administrationPage(page)
      await administration.open()
      await keyScreen(page, 'new-office/people')
      await administration.begin('Thêm người')
      await administration.write('Tên đăng nhập', 'Trần Thị Văn Thư')
      await administration.write('Họ và tên', 'Trần Thị Văn Thư')
      await administration.choose('Cấp ủy quản lý', WARD)
      await administration.look()
      await sees(page, 'Hãy chỉ dùng chữ thường không dấu')
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'new-office/refused')
      await administration.write('Tên đăng nhập', 'vanthu')
      await administration.does('Thêm người', 'Đã thêm người')

      await administration.openOrganisation(WARD)
      await keyScreen(page, 'new-office/organisation')
      await administration.begin('Ghi nhận chức danh')
      await administration.find('Người', 'van thu', 'Trần Thị Văn Thư')
      await administration.choosePost('Cán bộ văn phòng')
      await administration.write('Từ ngày', '05/01/2026')
      await administration.does('Ghi nhận chức danh', 'Đã ghi nhận chức danh')

      await administration.openPerson('Trần Thị Văn Thư')
      await sees(page, 'Chưa có tài khoản')
      await keyScreen(page, 'new-office/person')
      await administration.begin('Cấp liên kết đặt mật khẩu')
      await administration.choose('Gỡ mã xác thực và khóa truy cập đã mất', 'Không, chỉ cần đặt mật khẩu')
      await administration.write('Lý do, văn bản làm căn cứ', 'Tài khoản mới')
      await keyScreen(page, 'new-office/link-form')
      await administration.does('Cấp liên kết đặt mật khẩu', 'Đã cấp liên kết đặt mật khẩu')
      link = await administration.link()
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'new-office/slip')
    }))

  test('người nhận phiếu tự đặt mật khẩu rồi đăng nhập, thấy người quản trị đã làm gì với tài khoản mình', async () => {
    await asStranger(async (page) => {
      await page.goto(link)
      await sees(page, 'vanthu')
      await keyScreen(page, 'new-office/set-password')
      await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(PASSWORD)
      await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
      await sees(page, 'Đã đặt mật khẩu')
    })
    await signedIn('vanthu', async (page) => {
      await page.goto('/tai-khoan')
      await sees(page, 'Cấp cho Trần Thị Văn Thư liên kết dùng một lần')
      expect(await page.getByRole('link', { name: 'Quản trị' }).count()).toBe(0)
    })
  })
})
