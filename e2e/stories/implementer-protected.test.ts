import { localDate } from '@dam-lam/core'
import { expect, test } from 'vitest'
import { planFor } from '../../server/src/demo/demo-plans.ts'
import { step } from '../../server/src/demo/demo-steps.ts'
import { accessible } from '../browser/accessible.ts'
import { keyScreen } from '../browser/key-screen.ts'
import { casePage } from '../pages/case-page.ts'
import { sees } from '../pages/sees.ts'
import { doAct } from '../steps/do-act.ts'
import { openCase } from '../steps/open-case.ts'
import { storyForThisFile } from './story-for-this-file.ts'

/* A plan names somebody else besides its proposer to carry it out. That cadre asks for protection; the proposer learns nothing of it. */
const { as, draft, follow } = storyForThisFile('05/01/2026')
const PLAN = planFor('fishingHarbour', ['canbo.phuong', 'canbo2.phuong'], localDate('2026-01-05'))
const TITLE = PLAN.title ?? ''
const REASON = 'Bị vu khống trên mạng xã hội (minh họa).'

test('Điều 8 khoản 4: người thực hiện mà không đề xuất cũng được bảo vệ, và việc ấy kín', async () => {
  const caseId = await draft('canbo.phuong', PLAN)
  await follow(caseId, step('canbo.phuong', 'submit', {}), step('vanphong.phuong', 'register', { number: '12' }))
  await as('canbo2.phuong', async (page) => {
    await openCase(page, TITLE)
    await doAct(page, 'Yêu cầu được bảo vệ', 'yêu cầu được bảo vệ', async (form) => {
      await form.write('Vì sao cần được bảo vệ', REASON)
      await form.tick('Danh dự')
    })
  })
  await as('bithu.phuong', async (page) => {
    await openCase(page, TITLE)
    await doAct(page, 'Áp dụng biện pháp bảo vệ', 'áp dụng biện pháp bảo vệ về danh dự', async (form) => {
      await sees(page, REASON)
      await page.getByRole('combobox', { name: 'Bảo vệ về' }).selectOption({ label: 'Danh dự' })
      await form.write('Biện pháp', 'Công khai thông tin đúng, đề nghị gỡ tin sai (minh họa).')
      await form.write('Ai thực hiện', 'Văn phòng cấp ủy (minh họa)')
    })
  })
  await as('canbo2.phuong', async (page) => {
    await openCase(page, TITLE)
    await sees(await casePage(page).section('Bảo vệ cán bộ'), 'Công khai thông tin đúng, đề nghị gỡ tin sai (minh họa).')
    await keyScreen(page, 'implementer-protected/1-protected')
    await accessible(page)
  })
  await as('canbo.phuong', async (page) => {
    await openCase(page, TITLE)
    await sees(page, 'Một việc kín')
    expect(await page.getByText(REASON).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Bảo vệ cán bộ' }).count()).toBe(1)
    await keyScreen(page, 'implementer-protected/2-for-the-others')
  })
})
