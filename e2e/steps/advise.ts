import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** The office advises (tham mưu) that the matter is within competence, and why. */
export const advise = (page: Page, note: string): Promise<void> =>
  doAct(page, 'Tham mưu hướng xử lý', 'Văn phòng tham mưu: thuộc thẩm quyền', async (form) => {
    await form.choose('Thẩm quyền', 'Thuộc thẩm quyền')
    await form.write('Nội dung tham mưu', note)
  })
