import type { Locator, Page } from 'playwright-core'

/** The questions of a form, or of a part of it that has a heading of its own. */
export interface Questions {
  readonly write: (question: string, answer: string) => Promise<void>
  readonly choose: (question: string, answer: string) => Promise<void>
  readonly tick: (words: string) => Promise<void>
  /** Finds somebody by a part of the name and takes the first who is found. */
  readonly name: (question: string, typed: string) => Promise<void>
  readonly press: (button: string) => Promise<void>
  readonly part: (heading: string) => Questions
}

const questions = (within: Page | Locator): Questions => ({
  write: (question, answer) => within.getByRole('textbox', { name: question, exact: true }).fill(answer),
  choose: (question, answer) =>
    within.getByRole('radiogroup', { name: question, exact: true }).getByRole('radio', { name: answer, exact: true }).check(),
  tick: (words) => within.getByRole('checkbox', { name: words }).check(),
  async name(question, typed) {
    await within.getByRole('textbox', { name: question, exact: true }).fill(typed)
    await within.getByRole('option', { name: typed }).first().click()
  },
  press: (button) => within.getByRole('button', { name: button, exact: true }).click(),
  part: (heading) => questions(within.getByRole('group', { name: heading, exact: true })),
})

/** The page on which one act is done: its form, what would happen, and the button that makes it happen. */
export const actPage = (page: Page) => ({
  ...questions(page.getByRole('main')),
  look: () => page.getByRole('button', { name: 'Xem lại trước khi ghi' }).click(),
  outcome: page.getByRole('region', { name: 'Sẽ ghi vào hồ sơ' }),
  confirm: (title: string) => page.getByRole('region', { name: 'Sẽ ghi vào hồ sơ' }).getByRole('button', { name: title, exact: true }).click(),
  done: page.getByRole('alert').filter({ hasText: 'Đã ghi vào hồ sơ' }),
  changedMeanwhile: page.getByRole('alert').filter({ hasText: 'Hồ sơ đã thay đổi trong lúc nhập' }),
  refused: page.getByRole('alert').filter({ hasText: 'Chưa làm được việc này' }),
})
