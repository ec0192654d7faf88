import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** The permanent members extend the term of the reply to sixty working days (gia hạn), and say why. */
export const extend = (page: Page, reason: string): Promise<void> =>
  doAct(page, 'Gia hạn trả lời đến 60 ngày làm việc', 'Gia hạn trả lời đến ngày làm việc thứ 60', (form) =>
    form.write('Vì sao khó, phức tạp, cần thời gian thẩm định', reason))
