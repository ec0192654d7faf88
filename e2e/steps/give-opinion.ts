import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** A body that was asked agrees (cho ý kiến tán thành), with its reasons. */
export const agree = (page: Page, reasons: string): Promise<void> =>
  doAct(page, 'Cho ý kiến', 'cho ý kiến: tán thành.', async (form) => {
    await form.choose('Ý kiến', 'Tán thành')
    await form.write('Lý do', reasons)
  })
