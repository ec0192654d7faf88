import type { Page } from 'playwright-core'

/** One's own account. */
export const accountPage = (page: Page) => {
  const factor = page.getByRole('region', { name: 'Mã xác thực' })
  const passkeys = page.getByRole('region', { name: 'Khóa truy cập' })
  return {
    async open() {
      await page.getByRole('button', { name: 'Tài khoản' }).click()
      await page.getByRole('link', { name: 'Tài khoản' }).click()
      await page.getByRole('heading', { level: 1, name: 'Tài khoản' }).waitFor()
    },
    /** Asks for the key, and reads it as one would to type it into an authenticator. */
    async askForKey(password: string): Promise<string> {
      await factor.getByRole('textbox', { name: 'Mật khẩu của bạn' }).fill(password)
      await factor.getByRole('button', { name: 'Bật mã xác thực' }).click()
      const key = await factor.getByText(/^Khóa: /).textContent()
      return (key ?? '').replace('Khóa:', '').replaceAll(' ', '')
    },
    async confirm(code: string) {
      await factor.getByRole('textbox', { name: 'Mã đầu tiên' }).fill(code)
      await factor.getByRole('button', { name: 'Xác nhận' }).click()
    },
    /** The recovery codes that are shown. */
    recoveryCodes: () => factor.getByRole('alert').getByRole('listitem').allTextContents(),
    async changePassword(current: string, next: string) {
      await page.getByRole('textbox', { name: 'Mật khẩu hiện nay' }).fill(current)
      await page.getByRole('textbox', { name: 'Mật khẩu mới' }).fill(next)
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
    },
    async addPasskey(name: string, password: string) {
      await passkeys.getByRole('textbox', { name: 'Tên khóa' }).fill(name)
      await passkeys.getByRole('textbox', { name: 'Mật khẩu của bạn' }).fill(password)
      await passkeys.getByRole('button', { name: 'Thêm khóa truy cập' }).click()
    },
    async renamePasskey(from: string, to: string, password: string) {
      await passkeys.getByRole('button', { name: `Đổi tên khóa «${from}»` }).click()
      await passkeys.getByRole('textbox', { name: 'Tên mới của khóa' }).fill(to)
      await passkeys.getByRole('textbox', { name: 'Mật khẩu của bạn' }).fill(password)
      await passkeys.getByRole('button', { name: 'Đổi tên khóa', exact: true }).click()
    },
    async setMailAddress(address: string, password: string) {
      const part = page.getByRole('region', { name: 'Nhận lời nhắc qua thư' })
      await part.getByLabel('Địa chỉ thư điện tử').fill(address)
      await part.getByRole('textbox', { name: 'Mật khẩu của bạn' }).fill(password)
      await part.getByRole('button', { name: 'Ghi nơi nhận thư' }).click()
    },
    async makeCalendarAddress(password: string) {
      const part = page.getByRole('region', { name: 'Hạn việc trong lịch riêng' })
      await part.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click()
      await part.getByRole('textbox', { name: 'Mật khẩu của bạn' }).fill(password)
      await part.getByRole('button', { name: 'Tạo địa chỉ', exact: true }).click()
    },
    async removePasskey(password: string) {
      await passkeys.getByRole('button', { name: 'Bỏ khóa này' }).click()
      await passkeys.getByRole('textbox', { name: 'Mật khẩu của bạn' }).fill(password)
      await passkeys.getByRole('button', { name: 'Bỏ khóa', exact: true }).click()
    },
    async leaveOtherPlace() {
      await page.getByRole('button', { name: 'Đăng xuất nơi này' }).click()
      await page.getByRole('button', { name: 'Đăng xuất nơi này' }).waitFor({ state: 'detached' })
    },
  }
}
