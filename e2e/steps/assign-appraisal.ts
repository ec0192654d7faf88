import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** The permanent members have a body appraise the plan (giao thẩm định) together with another. */
export const assignAppraisal = (page: Page, lead: string, coordinating: string): Promise<void> =>
  doAct(page, 'Giao thẩm định', `Giao ${lead} chủ trì thẩm định, phối hợp với ${coordinating}.`, async (form) => {
    await form.part('Chủ trì thẩm định').choose('Cơ quan', lead)
    await form.press('Thêm cơ quan phối hợp')
    await form.part('Cơ quan phối hợp 1').choose('Cơ quan', coordinating)
  })
