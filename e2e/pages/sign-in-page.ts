import type { Page } from 'playwright-core'

/** Signing in. */
export const signInPage = (page: Page) => {
  const username = page.getByRole('textbox', { name: 'Tên đăng nhập' })
  return {
    username,
    async signIn(name: string, password: string) {
      await username.fill(name)
      await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
      await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    },
    /** Waits until the page stands. */
    stands: () => page.getByRole('heading', { level: 1, name: 'Đăng nhập' }).waitFor(),
    withPasskey: () => page.getByRole('button', { name: 'Dùng khóa truy cập' }).click(),
    elsewhere: (label: string) => page.getByRole('button', { name: label }).click(),
    /** The second step. */
    async giveCode(code: string) {
      await page.getByRole('textbox', { name: 'Mã xác thực' }).fill(code)
      await page.getByRole('button', { name: 'Đăng nhập' }).click()
    },
  }
}
