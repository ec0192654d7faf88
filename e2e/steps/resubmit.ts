import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** The proposer writes over the plan that was to be prepared again and sends it anew (gửi lại). */
export const resubmit = (page: Page, solution: string): Promise<void> =>
  doAct(page, 'Gửi kế hoạch đã chuẩn bị lại', 'Gửi kế hoạch đã chuẩn bị lại đến', (form) => form.write('Cách làm đề xuất', solution))
