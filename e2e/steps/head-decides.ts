import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'
import { writeLetter, type LetterText } from './issue-reply.ts'

/** The head of the committee (người đứng đầu) lets the plan start, and answers for it. */
export const headDecides = (page: Page, because: string): Promise<void> =>
  doAct(page, 'Người đứng đầu quyết định cho triển khai', 'chịu trách nhiệm về quyết định của mình', async (form) => {
    await form.write('Vì sao xét thấy kế hoạch có tính khả thi', because)
    await form.tick('Tôi chịu trách nhiệm về quyết định của mình')
  })

/** The head reports that decision in writing to the direct superior. */
export const reportOverride = (page: Page, letter: LetterText): Promise<void> =>
  doAct(page, 'Báo cáo cấp trên về quyết định của người đứng đầu', `văn bản số ${letter.number}`, (form) => writeLetter(form, 'Văn bản', letter))
