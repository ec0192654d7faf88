import { describe, expect, test } from 'vitest'
import { accessibilityFaults } from '../browser/accessibility-faults.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { firstStartPage } from '../pages/first-start-page.ts'
import { sees } from '../pages/sees.ts'
import { storyForThisFile } from './story-for-this-file.ts'

const { asStranger, server } = storyForThisFile('05/01/2026', 'nobody')

const ANSWERS = {
  name: 'Nguyễn Thị Quản Trị',
  username: 'quantri',
  password: 'bốn con trâu gặm cỏ',
  committee: 'Đảng ủy phường Cẩm Thành',
  level: 'Cấp xã, phường',
  since: '01/07/2025',
  superior: 'Tỉnh ủy',
  superiorLevel: 'Cấp tỉnh',
}

describe('Từ cơ sở dữ liệu trống', () => {
  test('trang đăng nhập nói hệ thống còn trống; liên kết in ra lúc khởi động lập cấp ủy đầu tiên và người quản trị, một lần', () =>
    asStranger(async (page) => {
      await page.goto('/')
      await sees(page, 'Hệ thống còn trống, chưa có tài khoản nào')
      await keyScreen(page, 'first-start/sign-in')

      const link = await server().firstStartLink()
      await page.goto(link)
      const form = firstStartPage(page)
      await form.begin()
      await sees(page, 'Còn 7 chỗ chưa đủ hoặc chưa đúng; xem bên cạnh từng ô.')
      expect(await accessibilityFaults(page)).toEqual([])
      await keyScreen(page, 'first-start/nothing-filled-in')
      await form.fillIn({ ...ANSWERS, password: 'passwordpassword' })
      await form.begin()
      await sees(page, 'Mật khẩu này nhiều người dùng, dễ bị đoán. Hãy chọn mật khẩu khác.')
      await form.fillIn(ANSWERS)
      await keyScreen(page, 'first-start/filled-in')
      await form.begin()
      await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor()

      await page.goto(link)
      await page.reload()
      await sees(page, 'Liên kết không dùng được nữa')
      await keyScreen(page, 'first-start/void')
    }))
})
