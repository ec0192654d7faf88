import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'
import { writeLetter, type LetterText } from './issue-reply.ts'

/** The permanent members find the matter beyond competence and ask a committee above for the go-ahead (báo cáo xin chủ trương). */
export const forward = (page: Page, to: string, reason: string, letter: LetterText): Promise<void> =>
  doAct(page, 'Báo cáo cấp ủy có thẩm quyền xin chủ trương', `báo cáo ${to} xin chủ trương, văn bản số ${letter.number}`, async (form) => {
    await form.choose('Cấp ủy có thẩm quyền', to)
    await form.write('Vì sao vượt thẩm quyền', reason)
    await writeLetter(form, 'Văn bản báo cáo xin chủ trương', letter)
  })

/** The office tells the level that was skipped, for its information (báo cáo để biết). */
export const informSuperior = (page: Page, superior: string, letter: LetterText): Promise<void> =>
  doAct(page, 'Báo cáo cấp trên trực tiếp để biết', `Báo cáo ${superior} để biết, văn bản số ${letter.number}`, (form) => writeLetter(form, 'Văn bản', letter))
