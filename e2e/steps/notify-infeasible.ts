import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** The permanent members have the proposer told that it is neither feasible nor effective (chỉ đạo thông báo lại). */
export const notifyInfeasible = (page: Page, reasons: string): Promise<void> =>
  doAct(page, 'Chỉ đạo thông báo không khả thi, không hiệu quả', 'chỉ đạo thông báo lại bằng văn bản', (form) =>
    form.write('Vì sao không khả thi, không hiệu quả', reasons))
