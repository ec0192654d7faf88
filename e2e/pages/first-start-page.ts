import type { Page } from 'playwright-core'

export interface FirstStartAnswers {
  readonly name: string
  readonly username: string
  readonly password: string
  readonly committee: string
  readonly level: string
  readonly since: string
  readonly superior: string
  readonly superiorLevel: string
}

/** The page of an empty system, reached by the link that the program prints. */
export const firstStartPage = (page: Page) => ({
  async fillIn(answers: FirstStartAnswers) {
    const write = (label: string, text: string) => page.getByRole('textbox', { name: label, exact: true }).fill(text)
    await write('Họ và tên', answers.name)
    await write('Tên đăng nhập', answers.username)
    await write('Mật khẩu', answers.password)
    await write('Tên cấp ủy', answers.committee)
    await page.getByRole('combobox', { name: 'Cấp', exact: true }).selectOption(answers.level)
    await write('Hoạt động từ ngày', answers.since)
    await write('Tên cấp trên', answers.superior)
    await page.getByRole('combobox', { name: 'Cấp của cấp trên' }).selectOption(answers.superiorLevel)
  },
  begin: () => page.getByRole('button', { name: 'Bắt đầu dùng hệ thống' }).click(),
})
