import type { Page } from 'playwright-core'

export type Step = 'Việc gì' | 'Chức trách' | 'Vấn đề' | 'Kết quả dự kiến' | 'Rủi ro' | 'Phạm vi' | 'Người thực hiện' | 'Tài liệu kèm theo' | 'Xem lại và gửi'

/** The pages on which a proposal is written, one step each, and the last on which it is looked at and sent. */
export const proposalPage = (page: Page) => ({
  write: (question: string, answer: string) => page.getByRole('textbox', { name: question, exact: true }).fill(answer),
  answer: (question: string) => page.getByRole('textbox', { name: question, exact: true }).inputValue(),
  focuses: (question: string) => page.getByRole('textbox', { name: question, exact: true }).and(page.locator(':focus')).waitFor(),
  choose: (question: string, answer: string) =>
    page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true }).check(),
  promise: (words: string) => page.getByRole('checkbox', { name: words }).check(),
  async name(question: string, typed: string) {
    await page.getByRole('textbox', { name: question, exact: true }).fill(typed)
    await page.getByRole('option', { name: typed }).first().click()
  },
  async next(step: Step) {
    await page.getByRole('link', { name: step === 'Xem lại và gửi' ? 'Xem lại' : 'Tiếp theo', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: step, exact: true }).waitFor()
  },
  saved: page.getByText(/^Đã lưu( lúc|$)/),
  /** Not merely unchanged: something has been saved since the page was opened. */
  savedAt: page.getByText(/^Đã lưu lúc/),
  /** What a step says of itself in the list of steps. */
  step: (step: Step) => page.getByRole('navigation', { name: 'Các bước viết đề xuất' }).getByRole('link', { name: step }),
  missing: page.getByRole('region', { name: /^Chưa gửi được/ }),
  /** Says of the plan, before it is sent, that it holds no state secret. */
  declareNoSecret: () => page.getByRole('radiogroup', { name: 'Độ mật của kế hoạch và tài liệu kèm theo' }).getByRole('radio', { name: 'Không chứa bí mật nhà nước' }).check(),
  sending: page.getByRole('region', { name: 'Gửi đi' }),
  send: page.getByRole('button', { name: 'Gửi đề xuất' }),
  sendForProposer: page.getByRole('button', { name: 'Gửi thay người đề xuất' }),
  receipt: page.getByRole('heading', { level: 1, name: 'Đã nhận đề xuất' }),
})
