import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'
import { writeLetter, type LetterText } from './issue-reply.ts'

/** The office tells the body that issued an unsuitable provision what should change in it (báo cáo cơ quan ban hành). */
export const reportUnsuitableProvision = (page: Page, proposedChange: string, letter: LetterText): Promise<void> =>
  doAct(page, 'Báo cáo cơ quan ban hành về quy định không phù hợp', `văn bản số ${letter.number}`, async (form) => {
    await form.write('Đề nghị sửa đổi, bổ sung hoặc bãi bỏ', proposedChange)
    await writeLetter(form, 'Văn bản báo cáo cơ quan ban hành', letter)
  })

/** The office enters what the issuing body answered. */
export const recordIssuerResponse = (page: Page, response: string, date: string): Promise<void> =>
  doAct(page, 'Ghi trả lời của cơ quan ban hành', `Cơ quan ban hành trả lời ngày ${date}`, async (form) => {
    await form.choose('Trả lời', response)
    await form.write('Ngày trả lời', date)
  })
