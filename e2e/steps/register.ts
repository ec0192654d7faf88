import type { Page } from 'playwright-core'
import { doAct } from './do-act.ts'

/** The office enters the plan in the book of arrivals (vào sổ công văn đến) under a number. */
export const register = (page: Page, number: string): Promise<void> =>
  doAct(page, 'Vào sổ công văn đến', `vào sổ công văn đến, số ${number}`, (form) => form.write('Số vào sổ công văn đến (nếu có)', number))
