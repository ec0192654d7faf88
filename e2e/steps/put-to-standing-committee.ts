import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** The permanent members put the plan to the standing committee (trình Ban Thường vụ). */
export const putToStandingCommittee = (page: Page): Promise<void> =>
  doAct(page, 'Trình tập thể thảo luận', 'Trình Ban Thường vụ', (form) => form.choose('Trình tập thể nào', 'Ban Thường vụ'))
