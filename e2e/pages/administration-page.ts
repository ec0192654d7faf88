import type { Page } from 'playwright-core'

/** The administration: lists, one person, one committee, and the forms of its acts. */
export const administrationPage = (page: Page) => {
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
  const open = async () => {
    await page.getByRole('navigation', { name: 'Mục lục' }).getByRole('link', { name: 'Quản trị' }).click()
    await heading('Quản trị')
  }
  const look = () => page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click()
  const confirm = async (act: string, done: string) => {
    await page.getByRole('button', { name: act, exact: true }).click()
    await heading(done)
  }
  return {
    open,
    look,
    async openPerson(name: string) {
      await open()
      await page.getByRole('link', { name }).click()
      await heading(name)
    },
    async openOrganisation(name: string) {
      await open()
      await page.getByRole('link', { name: 'Tổ chức và chức danh' }).click()
      await heading('Tổ chức và chức danh')
      await page.getByRole('link', { name, exact: true }).click()
      await heading(name)
    },
    async begin(act: string) {
      await page.getByRole('link', { name: act }).click()
      await heading(act)
    },
    write: (label: string, text: string) => page.getByRole('textbox', { name: label, exact: true }).fill(text),
    choose: (label: string, option: string) => page.getByRole('radiogroup', { name: label }).getByRole('radio', { name: option }).check(),
    choosePost: (post: string) => page.getByRole('combobox', { name: 'Chức danh' }).selectOption(post),
    async find(label: string, typed: string, name: string) {
      await page.getByRole('textbox', { name: label, exact: true }).fill(typed)
      await page.getByRole('listbox').getByRole('option', { name }).click()
    },
    /** Looks, confirms, and waits until it is done. */
    async does(act: string, done: string) {
      await look()
      await confirm(act, done)
    },
    confirm,
    /** The address on the slip. */
    link: async () => (await page.getByText(/^https?:\/\/\S+#/).textContent()) ?? '',
  }
}
